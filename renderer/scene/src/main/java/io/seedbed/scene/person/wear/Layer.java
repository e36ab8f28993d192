package io.seedbed.scene.person.wear;

import io.seedbed.scene.person.rig.Piece;

/** A piece with the kind of its surface. */
public record Layer(Piece piece, Tone tone) {}
