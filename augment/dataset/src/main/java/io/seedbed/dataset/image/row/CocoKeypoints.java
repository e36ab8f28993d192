package io.seedbed.dataset.image.row;

import java.util.List;

/** The 17 keypoints of COCO's people, and the lines between them. Stateless. */
public final class CocoKeypoints {

    /** The names, in the order in which an instance lists its points. */
    public static final List<String> NAMES = List.of(
            "nose",
            "left_eye",
            "right_eye",
            "left_ear",
            "right_ear",
            "left_shoulder",
            "right_shoulder",
            "left_elbow",
            "right_elbow",
            "left_wrist",
            "right_wrist",
            "left_hip",
            "right_hip",
            "left_knee",
            "right_knee",
            "left_ankle",
            "right_ankle");

    /** Pairs of numbers of points, from 1, between which a line is drawn. */
    public static final List<List<Integer>> SKELETON = List.of(
            List.of(16, 14),
            List.of(14, 12),
            List.of(17, 15),
            List.of(15, 13),
            List.of(12, 13),
            List.of(6, 12),
            List.of(7, 13),
            List.of(6, 7),
            List.of(6, 8),
            List.of(7, 9),
            List.of(8, 10),
            List.of(9, 11),
            List.of(2, 3),
            List.of(1, 2),
            List.of(1, 3),
            List.of(2, 4),
            List.of(3, 5),
            List.of(4, 6),
            List.of(5, 7));

    private CocoKeypoints() {}
}
