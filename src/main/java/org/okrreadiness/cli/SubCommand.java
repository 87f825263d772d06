package org.okrreadiness.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.okrreadiness.domain.rubric.Phrase;
import org.okrreadiness.i18n.Messages;

/** What every command has: the options given for all, the services, the streams. */
abstract class SubCommand implements Callable<Integer> {

    private final RootCommand root;

    SubCommand(RootCommand root) {
        this.root = root;
    }

    final CliServices services() {
        return root.services();
    }

    final Messages messages() {
        return root.services().messages();
    }

    final Terminal terminal() {
        return root.terminal();
    }

    final boolean json() {
        return root.json();
    }

    final Path dataFolder() {
        return root.dataFolder();
    }

    /** The address of a shared database, where one was named. */
    final Optional<String> database() {
        return root.database();
    }

    /** A line for people, on the output stream; silent when JSON was asked for. */
    final void print(String key, Object... arguments) {
        if (!json()) {
            terminal().out().println(messages().get(key, arguments));
        }
    }

    final String words(Phrase phrase) {
        return messages().get(phrase.key(), phrase.arguments());
    }
}
