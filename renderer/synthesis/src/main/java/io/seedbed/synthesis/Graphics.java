package io.seedbed.synthesis;

import io.seedbed.augment.StepException;
import io.seedbed.render.NoGraphicsException;

/** Opens renderers and says what is missing where one cannot be. Stateless. */
final class Graphics {

    /** Threads that make scenes and describe them: as much work as one engine can draw. */
    private static final int HELPERS = 2;

    private Graphics() {}

    /**
     * A renderer on the calling thread.
     *
     * @throws StepException of kind RESOURCES if there is no graphics context; the message names the packages
     */
    static ShardRenderer open(RenderJob job, Scenes scenes) throws StepException {
        int processors = Runtime.getRuntime().availableProcessors();
        try {
            return new ShardRenderer(job, scenes, Math.min(HELPERS, processors));
        } catch (NoGraphicsException e) {
            throw failure(e);
        }
    }

    /** What it means for a step that there is no graphics context: the message names the packages. */
    static StepException failure(NoGraphicsException cause) {
        return new StepException(StepException.Kind.RESOURCES, String.valueOf(cause.getMessage()), cause);
    }
}
