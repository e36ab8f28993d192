package io.seedbed.dataset.image.encode;

/**
 * PNG's row filters none, sub and up; each row gets the one with the smallest sum of absolute differences, as the PNG
 * specification advises (section 12.7). Paeth's is left out for the time that it takes. Not thread-safe.
 */
final class RowFilters {

    private final byte[] pixels;
    private final int rowBytes;
    private final int rows;
    private final int step;

    /** Filters for rows of {@code rowBytes} bytes whose neighbours of one kind are {@code step} bytes apart. */
    RowFilters(byte[] pixels, int rowBytes, int rows, int step) {
        this.pixels = pixels;
        this.rowBytes = rowBytes;
        this.rows = rows;
        this.step = step;
    }

    /** Every row behind the number of its filter. */
    byte[] filtered() {
        byte[] out = new byte[(rowBytes + 1) * rows];
        byte[] sub = new byte[rowBytes];
        byte[] up = new byte[rowBytes];
        for (int y = 0; y < rows; y++) {
            int here = y * rowBytes;
            differences(here, step, step, sub);
            differences(here, y == 0 ? 0 : rowBytes, 0, up);
            int ofNone = size(pixels, here);
            int ofSub = size(sub, 0);
            int ofUp = size(up, 0);
            int best = Math.min(ofNone, Math.min(ofSub, ofUp));
            int start = y * (rowBytes + 1);
            if (best == ofNone) {
                System.arraycopy(pixels, here, out, start + 1, rowBytes);
            } else {
                out[start] = (byte) (best == ofUp ? 2 : 1);
                System.arraycopy(best == ofUp ? up : sub, 0, out, start + 1, rowBytes);
            }
        }
        return out;
    }

    /** A row less what stands {@code back} bytes before it; its first bytes as they are, or all where there is nothing. */
    private void differences(int from, int back, int first, byte[] into) {
        if (back == 0) {
            System.arraycopy(pixels, from, into, 0, rowBytes);
            return;
        }
        System.arraycopy(pixels, from, into, 0, first);
        for (int i = first; i < rowBytes; i++) {
            into[i] = (byte) (pixels[from + i] - pixels[from + i - back]);
        }
    }

    private int size(byte[] values, int from) {
        int sum = 0;
        for (int i = from; i < from + rowBytes; i++) {
            sum += Math.abs(values[i]);
        }
        return sum;
    }
}
