package org.okrreadiness.cli;

import java.io.Console;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.okrreadiness.domain.rubric.Phrase;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.service.ReadinessException;

/**
 * Where the passphrase of a workspace comes from: a file, the environment, or somebody who types it. Never an argument, which every other
 * program on the machine could read.
 */
final class Passphrase {

    static final String VARIABLE = "OKR_READINESS_PASSPHRASE";

    private Passphrase() {}

    /** Whoever asks wipes it. */
    static char[] read(Optional<Path> file, Messages messages) {
        if (file.isPresent()) {
            return fromFile(file.get());
        }
        String variable = System.getenv(VARIABLE);
        if (variable != null && !variable.isEmpty()) {
            return variable.toCharArray();
        }
        Console console = System.console();
        char[] typed = console == null ? null : console.readPassword("%s ", messages.get("cli.marking.passphrase"));
        if (typed == null) {
            throw new ReadinessException(Phrase.of("cli.marking.no-passphrase", VARIABLE));
        }
        return typed;
    }

    private static char[] fromFile(Path file) {
        try {
            byte[] bytes = Files.readAllBytes(file);
            CharBuffer text = StandardCharsets.UTF_8.decode(ByteBuffer.wrap(bytes));
            char[] passphrase = new char[firstLine(text)];
            text.get(passphrase);
            Arrays.fill(bytes, (byte) 0);
            Arrays.fill(text.array(), (char) 0);
            return passphrase;
        } catch (IOException e) {
            throw new ReadinessException(Phrase.of("cli.marking.passphrase-file", file.toString()), e);
        }
    }

    private static int firstLine(CharBuffer text) {
        int end = 0;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        return end;
    }
}
