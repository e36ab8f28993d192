package io.seedbed.gateway.run;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.seedbed.augment.loop.LoopCommand;
import io.seedbed.augment.loop.LoopState;
import io.seedbed.contracts.StepKind;
import io.seedbed.llm2llm.LoopJson;

/** The loop's commands as steps of workers. Stateless. */
final class Steps {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private Steps() {}

    /** A step to request. */
    record Next(StepKind kind, int round, JsonNode command) {}

    static Next of(LoopCommand command) {
        if (command instanceof LoopCommand.Finetune finetune) {
            return next(StepKind.FINETUNE, finetune.round(), command);
        }
        if (command instanceof LoopCommand.Evaluate evaluate) {
            return next(StepKind.EVALUATE, evaluate.round(), command);
        }
        if (command instanceof LoopCommand.Augment augment) {
            return next(StepKind.AUGMENT, augment.round(), command);
        }
        if (command instanceof LoopCommand.Predict predict) {
            return next(StepKind.PREDICT, predict.round(), command);
        }
        if (command instanceof LoopCommand.Publish publish) {
            return next(StepKind.PUBLISH, publish.round(), command);
        }
        throw new IllegalArgumentException(command + " is no step of a worker");
    }

    /** The name of a state that is not final. */
    static String state(LoopState state) {
        if (state instanceof LoopState.Finetuning) {
            return "finetuning";
        }
        if (state instanceof LoopState.Evaluating) {
            return "evaluating";
        }
        if (state instanceof LoopState.Augmenting) {
            return "augmenting";
        }
        if (state instanceof LoopState.Publishing) {
            return "publishing";
        }
        throw new IllegalArgumentException(state + " waits for no step");
    }

    private static Next next(StepKind kind, int round, LoopCommand command) {
        try {
            return new Next(kind, round, JSON.readTree(LoopJson.command(command)));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("commands are written as JSON", e);
        }
    }
}
