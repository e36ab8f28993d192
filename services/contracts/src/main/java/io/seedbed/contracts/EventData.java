package io.seedbed.contracts;

/** What an event says. Events carry references and numbers, never rows. */
public sealed interface EventData
        permits JobSubmitted,
                StepRequested,
                StepCancelled,
                RunEnded,
                StepStarted,
                StepProgressed,
                StepPreviewed,
                StepCompleted,
                StepFailed,
                RunChanged,
                JobCompleted,
                RenderCompleted {}
