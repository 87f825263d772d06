package org.okrreadiness.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import org.okrreadiness.i18n.Messages;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** Keeps a command from writing over what it reads, whatever may be replaced. */
final class ReadFile {

    private ReadFile() {}

    /** @throws ParameterException when the file to be written is one of those that are read */
    static void requireOther(Path out, Collection<Path> read, CommandSpec spec, Messages messages) {
        for (Path file : read) {
            if (isSame(out, file)) {
                throw new ParameterException(spec.commandLine(), messages.get("cli.problem.same-file", out));
            }
        }
    }

    private static boolean isSame(Path one, Path other) {
        try {
            return Files.exists(one) && Files.exists(other) && Files.isSameFile(one, other);
        } catch (IOException e) {
            return one.toAbsolutePath()
                    .normalize()
                    .equals(other.toAbsolutePath().normalize());
        }
    }
}
