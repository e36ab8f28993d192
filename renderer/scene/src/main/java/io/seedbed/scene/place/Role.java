package io.seedbed.scene.place;

import io.seedbed.scene.spec.Pose;

/**
 * Something that has to find its place.
 *
 * @param id its id in the scene
 * @param name for messages, for instance {@code red mug}
 * @param scale times its hull
 * @param footing what decides where it is
 * @param parent number of what it stands on, is in, is carried by or is at; −1 for the ground
 * @param partner for carried things their pose in the person's axes, for people at a thing its pose in theirs
 * @param facing radians by which its front may be turned from the camera, to either side; a half turn where there is none
 * @param turn radians that are added to that
 * @param isPerson whether it is a person
 */
record Role(
        String id,
        String name,
        Hull hull,
        double scale,
        Footing footing,
        int parent,
        Pose partner,
        Range facing,
        double turn,
        boolean isPerson) {

    /** Nothing to say of a partner. */
    static final Pose ALONE = Pose.on(0, 0, 0);
}
