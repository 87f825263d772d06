package org.okrreadiness.service.records.verify;

import java.util.Optional;

/** Knows one form in which signed statements travel. What is offered may come from anybody. */
public interface SignedReader {

    /** Empty when it is not of this form. Works within limits of time and memory, and never leaves the machine. */
    Optional<Examined> examine(Offered offered);
}
