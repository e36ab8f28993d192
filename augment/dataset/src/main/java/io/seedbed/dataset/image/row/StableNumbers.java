package io.seedbed.dataset.image.row;

import io.seedbed.dataset.Decimals;

/** {@link Decimals}, with a short way for numbers of up to three decimal places, which most are. Stateless. */
final class StableNumbers {

    private static final double LARGEST = 1e9;

    private StableNumbers() {}

    /** The shortest decimal that reads back to the same bits. */
    static String text(double number) {
        double thousandths = Math.rint(number * 1000);
        if (number == 0 || !(Math.abs(number) < LARGEST) || Math.abs(thousandths) < 1 || thousandths / 1000 != number) {
            return Decimals.text(number);
        }
        long all = Math.abs((long) thousandths);
        StringBuilder text = new StringBuilder(16);
        if (number < 0) {
            text.append('-');
        }
        text.append(all / 1000).append('.');
        int rest = (int) (all % 1000);
        text.append((char) ('0' + rest / 100));
        if (rest % 100 != 0) {
            text.append((char) ('0' + rest / 10 % 10));
        }
        if (rest % 10 != 0) {
            text.append((char) ('0' + rest % 10));
        }
        return text.toString();
    }
}
