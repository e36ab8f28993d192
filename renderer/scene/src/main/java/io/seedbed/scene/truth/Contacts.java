package io.seedbed.scene.truth;

import java.util.Arrays;

/**
 * Which things touch in the image: for each ordered pair how many neighbouring pixels both have, at about the same depth,
 * and in how many columns the one ends below with the other right beneath. Immutable.
 */
public final class Contacts {

    private final int things;
    private final int[] touching;
    private final int[] resting;
    private final int[] columns;

    private Contacts(int things) {
        this.things = things;
        this.touching = new int[things * things];
        this.resting = new int[things * things];
        this.columns = new int[things];
    }

    /** The contacts of a frame. */
    public static Contacts of(Frame frame) {
        int most = 0;
        for (byte id : frame.ids()) {
            most = Math.max(most, id & 255);
        }
        Contacts contacts = new Contacts(most + 1);
        contacts.neighbours(frame);
        contacts.lowest(frame);
        return contacts;
    }

    private void neighbours(Frame frame) {
        int width = frame.width();
        for (int y = 0; y < frame.height(); y++) {
            for (int x = 0; x < width; x++) {
                int at = y * width + x;
                if (x + 1 < width) {
                    pair(frame, at, at + 1);
                }
                if (y + 1 < frame.height()) {
                    pair(frame, at, at + width);
                }
            }
        }
    }

    private void pair(Frame frame, int one, int other) {
        int a = frame.ids()[one] & 255;
        int b = frame.ids()[other] & 255;
        if (a != b && near(frame.depth()[one], frame.depth()[other])) {
            touching[a * things + b]++;
            touching[b * things + a]++;
        }
    }

    private void lowest(Frame frame) {
        int width = frame.width();
        int[] last = new int[things];
        for (int x = 0; x < width; x++) {
            Arrays.fill(last, -1);
            for (int y = 0; y < frame.height(); y++) {
                last[frame.id(x, y)] = y;
            }
            for (int id = 1; id < things; id++) {
                int y = last[id];
                if (y >= 0 && y + 1 < frame.height()) {
                    columns[id]++;
                    int at = y * width + x;
                    int beneath = frame.ids()[at + width] & 255;
                    if (near(frame.depth()[at], frame.depth()[at + width])) {
                        resting[id * things + beneath]++;
                    }
                }
            }
        }
    }

    private static boolean near(float one, float other) {
        return Math.abs(one - other) <= 0.06 + 0.05 * Math.min(one, other);
    }

    /** Pairs of neighbouring pixels of both at about the same depth. */
    public int touching(int one, int other) {
        return one < things && other < things ? touching[one * things + other] : 0;
    }

    /** Share of the upper one's columns that end on the lower one, from 0 to 1. */
    public double resting(int upper, int lower) {
        return upper < things && lower < things && columns[upper] > 0
                ? (double) resting[upper * things + lower] / columns[upper]
                : 0;
    }
}
