package io.seedbed.scene.language;

import io.seedbed.scene.truth.Contacts;
import io.seedbed.scene.truth.Extent;
import io.seedbed.scene.truth.Rectangle;
import io.seedbed.scene.truth.Scenery;
import io.seedbed.scene.truth.Sighting;

/** Judges where things are to each other, from ids and depth. */
final class PlaceJudge {

    private final Contacts contacts;
    private final int height;
    private final int width;

    PlaceJudge(Scenery scenery) {
        this.contacts = scenery.contacts();
        this.height = scenery.frame().height();
        this.width = scenery.frame().width();
    }

    Verdict judge(Kind kind, Sighting a, Sighting b) {
        return switch (kind) {
            case LEFT_OF -> leftOf(a, b);
            case RIGHT_OF -> leftOf(b, a);
            case IN_FRONT_OF -> before(a, b);
            case BEHIND -> before(b, a);
            case ON -> on(a, b);
            case IN -> in(a, b);
            case UNDER -> under(a, b);
            case NEXT_TO -> nextTo(a, b);
            case FAR_FROM -> farFrom(a, b);
            case ABOVE -> above(a, b);
            case BELOW -> above(b, a);
            default -> throw new IllegalArgumentException(kind.label() + " is no place of two things");
        };
    }

    /** Between is: beside both, on different sides, and at about their depth. */
    Verdict between(Sighting a, Sighting b, Sighting c) {
        double depth = Math.max(Math.abs(a.depth() - b.depth()), Math.abs(a.depth() - c.depth()));
        Verdict one = leftOf(b, a).and(leftOf(a, c));
        Verdict other = leftOf(c, a).and(leftOf(a, b));
        boolean close = depth < 0.25 * a.depth()
                && b.visible().sharedHeight(a.visible()) > 0
                && c.visible().sharedHeight(a.visible()) > 0;
        boolean outside = leftOf(a, b).isTrue() && leftOf(a, c).isTrue()
                || leftOf(b, a).isTrue() && leftOf(c, a).isTrue();
        return Verdict.of((one.isTrue() || other.isTrue()) && close, outside, "not between");
    }

    private Verdict leftOf(Sighting a, Sighting b) {
        double gap = 0.004 * width;
        return Verdict.of(
                a.visible().right() + gap <= b.visible().left() && centre(a.full()) < centre(b.full()),
                b.visible().right() <= a.visible().left() && centre(b.full()) < centre(a.full()),
                "extents overlap from left to right");
    }

    private static double centre(Rectangle box) {
        return (box.left() + box.right()) / 2;
    }

    /** Nearer to the camera by a clear difference, with hardly any depth that both share. */
    private static Verdict before(Sighting a, Sighting b) {
        return Verdict.of(isBefore(a, b), isBefore(b, a), "depths too close");
    }

    private static boolean isBefore(Sighting a, Sighting b) {
        double least = Math.max(0.3, 0.1 * Math.min(a.depth(), b.depth()));
        return b.depth() - a.depth() > least && a.far() < b.near() + 0.05;
    }

    private Verdict on(Sighting a, Sighting b) {
        Extent upper = a.extent();
        Extent lower = b.extent();
        boolean rests = contacts.resting(a.id(), b.id()) >= 0.4;
        boolean higher = upper.min().y() > lower.min().y() + 0.3 * lower.size().y() - 0.02
                && upper.centre().y() > lower.centre().y()
                && upper.max().y() > lower.max().y();
        boolean over = lower.holdsOverGround(upper, 0.1 * lower.longest());
        boolean apart = contacts.touching(a.id(), b.id()) == 0
                || upper.max().y() < lower.min().y() + 0.5 * lower.size().y();
        boolean beneath = upper.max().y() <= lower.max().y()
                && upper.min().y() < lower.min().y() + 0.1 * lower.size().y();
        boolean beside = !lower.holdsOverGround(upper, 0.35 * lower.longest() + 0.2);
        return Verdict.of(rests && higher && over, apart && (beneath || beside), "does not rest on it");
    }

    private Verdict in(Sighting a, Sighting b) {
        Extent inner = a.extent();
        Extent outer = b.extent();
        boolean touches = contacts.touching(a.id(), b.id()) >= 4;
        boolean within = outer.holdsOverGround(inner, 0) && inner.longest() < 1.05 * outer.longest();
        boolean deep = inner.min().y() < outer.max().y() - 0.05 * outer.size().y()
                && inner.min().y() > outer.min().y() - 0.02
                && contacts.resting(a.id(), b.id()) >= 0.5;
        boolean beside = outer.gap(inner) > 0.1
                || inner.min().y() > outer.max().y() + 0.05
                || inner.longest() > 1.5 * outer.longest();
        return Verdict.of(touches && within && deep, beside, "not inside it");
    }

    /** Below its top, over its ground, and some of the upper one seen above it. */
    private Verdict under(Sighting a, Sighting b) {
        Extent lower = a.extent();
        Extent upper = b.extent();
        boolean beneath = upper.holdsOverGround(lower, 0.02)
                && lower.max().y() < upper.max().y() - 0.1 * upper.size().y()
                && lower.longest() < 1.2 * upper.longest();
        boolean covered =
                a.visible().sharedWidth(b.visible()) >= 0.7 * a.visible().width()
                        && b.visible().top() < a.visible().top();
        boolean level = lower.min().y() < upper.min().y() + 0.15 * upper.size().y() + 0.03;
        boolean higher = lower.min().y() > upper.centre().y() && contacts.resting(a.id(), b.id()) >= 0.3
                || lower.min().y() > upper.max().y() - 0.02;
        boolean beside = lower.gap(upper) > 0.25 + 0.2 * upper.longest();
        return Verdict.of(beneath && covered && level, higher || beside, "not under it");
    }

    private Verdict nextTo(Sighting a, Sighting b) {
        double size = Math.max(a.extent().longest(), b.extent().longest());
        double gap = a.extent().gap(b.extent());
        double pixels =
                Math.max(-a.visible().sharedWidth(b.visible()), -a.visible().sharedHeight(b.visible()));
        boolean near = gap <= Math.min(0.8, 0.1 + 0.45 * size) && pixels < 0.12 * width;
        boolean level = a.extent().sharedHeight(b.extent())
                > 0.25 * Math.min(a.extent().size().y(), b.extent().size().y());
        boolean sideBySide = a.visible().sharedWidth(b.visible())
                < 0.4 * Math.min(a.visible().width(), b.visible().width());
        boolean depth = Math.abs(a.depth() - b.depth()) < 0.2 * Math.min(a.depth(), b.depth());
        return Verdict.of(near && level && sideBySide && depth, isFar(gap, size), "not side by side");
    }

    private Verdict farFrom(Sighting a, Sighting b) {
        double size = Math.max(a.extent().longest(), b.extent().longest());
        double gap = a.extent().gap(b.extent());
        double pixels =
                Math.max(-a.visible().sharedWidth(b.visible()), -a.visible().sharedHeight(b.visible()));
        return Verdict.of(
                isFar(gap, size) && pixels > 0.15 * width, gap <= Math.min(0.8, 0.1 + 0.45 * size), "not far apart");
    }

    private static boolean isFar(double gap, double size) {
        return gap > Math.max(1.6, 2.2 * size);
    }

    /** Higher in the world and in the image, over the same columns, and not touching. */
    private Verdict above(Sighting a, Sighting b) {
        boolean columns = a.visible().sharedWidth(b.visible())
                >= 0.4 * Math.min(a.visible().width(), b.visible().width());
        boolean higher = a.extent().min().y() >= b.extent().max().y() - 0.02;
        boolean inImage = a.visible().bottom() <= b.visible().top() + 0.02 * height;
        boolean near = a.extent().gap(b.extent()) < 0.5 + 0.3 * b.extent().longest();
        boolean lower = a.extent().max().y() <= b.extent().min().y() + 0.02
                || a.visible().top() >= b.visible().bottom() - 0.02 * height;
        return Verdict.of(columns && higher && inImage && near, lower, "not above it");
    }
}
