package io.seedbed.runtime;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.seedbed.augment.StepException;
import io.seedbed.augment.loop.LoopCommand;
import io.seedbed.contracts.StepRequested;
import io.seedbed.llm2llm.LoopJson;

/** The loop's commands in requests. Stateless. */
public final class Commands {

    private Commands() {}

    /**
     * The command of a request.
     *
     * @throws StepException if it is none of that type
     */
    public static <C extends LoopCommand> C read(StepRequested request, Class<C> type) throws StepException {
        try {
            return type.cast(LoopJson.readCommand(request.command().toString()));
        } catch (JsonProcessingException | ClassCastException e) {
            throw new StepException(
                    StepException.Kind.INTERNAL,
                    "step " + request.stepId() + " holds no " + type.getSimpleName() + ": " + e.getMessage(),
                    e);
        }
    }
}
