package org.okrreadiness;

import org.okrreadiness.bootstrap.Program;

/** Starts the program. Does not extend the toolkit's application class, so that the command line never loads it. */
public final class Main {

    private Main() {}

    public static void main(String[] arguments) {
        System.exit(Program.ofProcess().run(arguments));
    }
}
