package org.okrreadiness.service.trainer;

/**
 * How an event of marking is written down. Every form ever written stays readable.
 *
 * @param <E> the events
 */
public interface MarkingEventFormat<E> {

    /** The same event gives the same bytes, always, and {@link #read} gives the same event back. */
    byte[] write(E event);

    /** @throws org.okrreadiness.service.UnreadableInputException when the bytes are not an event this version can read */
    E read(byte[] bytes);
}
