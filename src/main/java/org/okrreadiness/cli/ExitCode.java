package org.okrreadiness.cli;

/** What a command's exit status says. */
final class ExitCode {

    static final int DONE = 0;
    /** The input is wrong or a check failed. */
    static final int WRONG_INPUT = 1;

    static final int WRONG_USAGE = 2;
    /** The machine lacks something: display, disk, permission. */
    static final int MACHINE = 3;

    private ExitCode() {}
}
