package io.seedbed.scene.language.audit;

import io.seedbed.scene.truth.Frame;

/** Which ids lie side by side. */
final class Neighbours {

    private final Frame frame;

    Neighbours(Frame frame) {
        this.frame = frame;
    }

    /** Share of the columns of one id in which its lowest pixel lies right above one of the other. */
    double rimAbove(int upper, int lower) {
        int rims = 0;
        int above = 0;
        for (int x = 0; x < frame.width(); x++) {
            for (int y = frame.height() - 1; y >= 0; y--) {
                if (frame.id(x, y) == upper) {
                    rims++;
                    above += y + 1 < frame.height() && frame.id(x, y + 1) == lower ? 1 : 0;
                    break;
                }
            }
        }
        return rims == 0 ? 0 : (double) above / rims;
    }

    /** Pairs of neighbouring pixels of both. */
    int border(int one, int other) {
        int pairs = 0;
        for (int y = 0; y + 1 < frame.height(); y++) {
            for (int x = 0; x + 1 < frame.width(); x++) {
                int here = frame.id(x, y);
                pairs += meet(here, frame.id(x + 1, y), one, other) ? 1 : 0;
                pairs += meet(here, frame.id(x, y + 1), one, other) ? 1 : 0;
            }
        }
        return pairs;
    }

    private static boolean meet(int here, int there, int one, int other) {
        return here == one && there == other || here == other && there == one;
    }
}
