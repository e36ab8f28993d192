package io.seedbed.gateway.run;

/**
 * The steps that wait for the workers of a service.
 *
 * @param service {@code augment}, {@code finetune} or {@code evaluate}
 * @param waiting steps that nobody has taken up
 * @param running steps that a worker does now
 * @param oldestSeconds how long the oldest of the waiting ones waits; 0 for none
 */
public record QueueView(String service, long waiting, long running, double oldestSeconds) {}
