package org.okrreadiness.service;

/** How an event is written down. Every form ever written stays readable. */
public interface EventFormat {

    /**
     * The same event gives the same text, always, and {@link #read} gives the same event back.
     *
     * @throws ReadinessException when it is larger than what could be read again
     */
    String write(AttemptEvent event);

    /** @throws UnreadableInputException when the text is not an event this version can read */
    AttemptEvent read(String text);
}
