package org.okrreadiness.service;

/** Work was given up by whoever waited for it. Nothing has been changed, and nobody has to be told. */
public final class StoppedException extends RuntimeException {

    private static final long serialVersionUID = 1L;
}
