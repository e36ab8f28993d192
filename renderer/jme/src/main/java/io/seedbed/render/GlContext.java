package io.seedbed.render;

/** An OpenGL 3.3 core context of the thread that opened it, current from then on. Not thread-safe. */
interface GlContext extends AutoCloseable {

    /** Makes it the thread's current one again, if another was opened since. */
    void use();

    /** Where it comes from, for the log. */
    String description();

    @Override
    void close();
}
