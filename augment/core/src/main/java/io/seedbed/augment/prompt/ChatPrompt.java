package io.seedbed.augment.prompt;

import io.seedbed.augment.Digest;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * The turns of a conversation that a chat model is to continue. Immutable.
 *
 * @param messages the turns in order; the last one is the user's
 */
public record ChatPrompt(List<Message> messages) {

    public ChatPrompt {
        messages = List.copyOf(messages);
        if (messages.isEmpty() || messages.get(messages.size() - 1).role() != Role.USER) {
            throw new IllegalArgumentException("a prompt must end with a turn of the user");
        }
    }

    /** {@code sha256:} digest of all turns. */
    public String digest() {
        Digest digest = new Digest().add(messages.size());
        messages.forEach(message -> digest.add(message.role().label()).add(message.text()));
        return digest.value();
    }

    /** Who speaks. */
    public enum Role {
        /** The rules that hold for the whole conversation. */
        SYSTEM,
        /** The one who asks. */
        USER,
        /** The model. */
        ASSISTANT;

        /** The name as it is written in files: lower case. */
        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * One turn.
     *
     * @param role who speaks
     * @param text what is said
     */
    public record Message(Role role, String text) {
        public Message {
            Objects.requireNonNull(role, "role");
            Objects.requireNonNull(text, "text");
        }

        /** The rules. */
        public static Message system(String text) {
            return new Message(Role.SYSTEM, text);
        }

        /** A turn of the one who asks. */
        public static Message user(String text) {
            return new Message(Role.USER, text);
        }

        /** A turn of the model. */
        public static Message assistant(String text) {
            return new Message(Role.ASSISTANT, text);
        }
    }
}
