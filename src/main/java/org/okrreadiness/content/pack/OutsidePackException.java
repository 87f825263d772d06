package org.okrreadiness.content.pack;

import java.io.IOException;

/** A name leads out of the pack's folder. */
public final class OutsidePackException extends IOException {

    private static final long serialVersionUID = 1L;

    public OutsidePackException(String name) {
        super(name);
    }
}
