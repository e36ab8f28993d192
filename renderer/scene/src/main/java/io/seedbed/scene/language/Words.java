package io.seedbed.scene.language;

import io.seedbed.scene.surface.Material;
import java.util.List;

/**
 * The words for what scenes are made of, and what can be taken for what. An implementation is immutable and thread-safe,
 * and lists things in a fixed order.
 */
public interface Words {

    /** The noun of a category, or of a kind of person: {@code human}, {@code man}, {@code woman}, {@code boy}, {@code girl}. */
    Noun noun(String category);

    /** All categories of things, without people. */
    List<String> categories();

    /** Whether one could be taken for the other or is a kind of it, so that naming the other is not false. */
    boolean isAlike(String category, String other);

    /** Categories that may stand for this one in a negative: like it in kind, not in looks. */
    List<String> substitutes(String category);

    /** Materials that a category can have. */
    List<Material> materials(String category);

    /** States that a category can have; empty if none. */
    List<String> states(String category);

    /** Usual height of a category at medium size in metres. */
    double height(String category);

    /** Whether a category has a front, so that it can face something. */
    boolean hasFront(String category);

    /** Names of all environments. */
    List<String> environments();

    /** Where something is that is there, for instance "in a kitchen". */
    String place(String environment);

    /** Whether the environment itself may show such a thing, which nobody placed there. */
    boolean mayShow(String environment, String category);

    /** Whether one environment could be taken for the other. */
    boolean isAlikePlace(String environment, String other);

    /** Names of all actions. */
    List<String> actions();

    /** What somebody does: "is walking"; with a target that an article stands before: "is sitting on the chair". */
    String doing(String action, String target);

    /** Whether the action is done to or with something. */
    boolean needsTarget(String action);

    /** Whether one action could be taken for the other. */
    boolean isAlikeAction(String action, String other);

    /** Whether somebody who does it touches the target. */
    boolean touches(String action);

    /**
     * Whether an action can be read when its person is turned so far.
     *
     * @param angle radians between where the person faces and the camera, from 0 to π
     */
    boolean isReadable(String action, double angle);

    /** All garments. */
    List<String> garments();

    /** The noun of a garment; plural for trousers and shoes. */
    Noun garment(String type);

    /** Garments that are worn at the same place of the body, this one included. */
    List<String> rivals(String garment);

    /** Whether one garment could be taken for the other. */
    boolean isAlikeGarment(String type, String other);

    /** Where on the body a garment is: as {@link io.seedbed.scene.truth.BodyColours} names it. */
    String placeOf(String garment);
}
