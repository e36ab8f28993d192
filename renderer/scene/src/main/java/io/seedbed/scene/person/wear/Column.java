package io.seedbed.scene.person.wear;

import io.seedbed.scene.geometry.Sdf;
import java.util.List;

/** An upright solid with an oval section at every height, symmetric in x: trunks, skirts, coats. Immutable. */
final class Column implements Sdf {

    private static final double STEP = 0.004;

    private final double bottom;
    private final double[] width;
    private final double[] front;
    private final double[] back;

    /**
     * A section.
     *
     * @param width half of it
     * @param front z of its front
     * @param back z of its back
     */
    record Section(double y, double width, double front, double back) {
        /** Wider by so much all around. */
        Section eased(double by) {
            return new Section(y, width + by, front + by, back - by);
        }

        /** The larger of both on every side. */
        Section around(Section other) {
            return new Section(
                    y, Math.max(width, other.width), Math.max(front, other.front), Math.min(back, other.back));
        }

        /** Part of the way to another, at a height of its own. */
        Section towards(Section other, double part) {
            return new Section(
                    y + (other.y - y) * part,
                    width + (other.width - width) * part,
                    front + (other.front - front) * part,
                    back + (other.back - back) * part);
        }
    }

    /** What a section becomes. */
    @FunctionalInterface
    interface Change {
        /** The new section. */
        Section of(Section before);
    }

    private Column(double bottom, int steps) {
        this.bottom = bottom;
        this.width = new double[steps];
        this.front = new double[steps];
        this.back = new double[steps];
    }

    /** Through sections, from the lowest up. */
    static Column through(List<Section> sections) {
        double bottom = sections.get(0).y();
        double top = sections.get(sections.size() - 1).y();
        Column column = new Column(bottom, (int) ((top - bottom) / STEP) + 2);
        int span = 0;
        for (int i = 0; i < column.width.length; i++) {
            double y = bottom + i * STEP;
            while (span < sections.size() - 2 && y > sections.get(span + 1).y()) {
                span++;
            }
            column.set(i, smooth(sections, span, y));
        }
        return column;
    }

    /** Cubic between two sections with slopes from their neighbours. */
    private static Section smooth(List<Section> all, int span, double y) {
        Section a = all.get(Math.max(0, span - 1));
        Section b = all.get(span);
        Section c = all.get(span + 1);
        Section d = all.get(Math.min(all.size() - 1, span + 2));
        double t = Math.max(0, Math.min(1, (y - b.y()) / (c.y() - b.y())));
        double[] one = new double[3];
        double[][] values = {
            {a.width(), b.width(), c.width(), d.width()},
            {a.front(), b.front(), c.front(), d.front()},
            {a.back(), b.back(), c.back(), d.back()}
        };
        for (int i = 0; i < 3; i++) {
            double[] v = values[i];
            double h = c.y() - b.y();
            double m0 = (v[2] - v[0]) / Math.max(1e-9, c.y() - a.y()) * h;
            double m1 = (v[3] - v[1]) / Math.max(1e-9, d.y() - b.y()) * h;
            double t2 = t * t;
            double t3 = t2 * t;
            one[i] = v[1] * (2 * t3 - 3 * t2 + 1) + m0 * (t3 - 2 * t2 + t) + v[2] * (3 * t2 - 2 * t3) + m1 * (t3 - t2);
        }
        return new Section(y, one[0], one[1], one[2]);
    }

    /** The same with changed sections. */
    Column changed(Change change) {
        Column other = new Column(bottom, width.length);
        for (int i = 0; i < width.length; i++) {
            other.set(i, change.of(new Section(bottom + i * STEP, width[i], front[i], back[i])));
        }
        return other;
    }

    /** The section at a height. */
    Section at(double y) {
        double place = Math.max(0, Math.min(width.length - 1.001, (y - bottom) / STEP));
        int i = (int) place;
        Section low = new Section(y, width[i], front[i], back[i]);
        return low.towards(new Section(y, width[i + 1], front[i + 1], back[i + 1]), place - i);
    }

    private void set(int i, Section section) {
        width[i] = section.width();
        front[i] = section.front();
        back[i] = section.back();
    }

    @Override
    public double at(double x, double y, double z) {
        double place = Math.max(0, Math.min(width.length - 1.001, (y - bottom) / STEP));
        int i = (int) place;
        double t = place - i;
        double rx = Math.max(1e-3, width[i] + (width[i + 1] - width[i]) * t);
        double f = front[i] + (front[i + 1] - front[i]) * t;
        double b = back[i] + (back[i + 1] - back[i]) * t;
        double rz = Math.max(1e-3, (f - b) / 2);
        double side = oval(x / rx, (z - (f + b) / 2) / rz, rx, rz);
        double beyond = Math.max(bottom - y, y - bottom - (width.length - 1) * STEP);
        return beyond <= 0 ? side : side <= 0 ? Math.max(side, beyond) : Math.sqrt(side * side + beyond * beyond);
    }

    private static double oval(double a, double c, double rx, double rz) {
        double k0 = Math.sqrt(a * a + c * c);
        double k1 = Math.sqrt(a * a / (rx * rx) + c * c / (rz * rz));
        return k1 < 1e-9 ? -Math.min(rx, rz) : k0 * (k0 - 1) / k1;
    }
}
