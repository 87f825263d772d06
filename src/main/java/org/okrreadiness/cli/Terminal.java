package org.okrreadiness.cli;

import java.io.BufferedOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.okrreadiness.domain.rubric.Phrase;
import org.okrreadiness.i18n.Messages;

/**
 * The three streams of a command.
 *
 * @param out results; nothing but machine output when JSON was asked for
 * @param err words for people
 * @param watched whether somebody watches {@code err} as it is written, so that progress is worth showing
 */
public record Terminal(InputStream in, PrintStream out, PrintStream err, boolean watched) {

    /** Streams that nobody watches. */
    public Terminal(InputStream in, PrintStream out, PrintStream err) {
        this(in, out, err, false);
    }

    /** The streams of this process, in UTF-8 whatever the machine's locale says. */
    public static Terminal ofProcess() {
        return new Terminal(
                System.in,
                new PrintStream(new BufferedOutputStream(System.out, 1 << 16), false, StandardCharsets.UTF_8),
                new PrintStream(System.err, true, StandardCharsets.UTF_8),
                ErrorStream.isATerminal());
    }

    void say(Messages messages, Phrase phrase) {
        err.println(messages.get(phrase.key(), phrase.arguments()));
    }
}
