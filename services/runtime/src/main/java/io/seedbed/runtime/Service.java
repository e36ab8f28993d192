package io.seedbed.runtime;

/** A part of the platform that runs in this process; health checks ask it. Implementations are thread-safe. */
public interface Service {

    /** The name of its schema. */
    String name();

    /** Whether every thread of it lives. */
    boolean isAlive();

    /** Whether it has been started and its schema is up to date. */
    boolean isReady();
}
