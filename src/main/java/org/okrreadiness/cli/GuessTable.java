package org.okrreadiness.cli;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import org.okrreadiness.doctor.ContentDoctor;
import org.okrreadiness.domain.assessment.Assessment;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.wording.Words;

/** What tricks earn in each pack. */
final class GuessTable {

    private final Messages messages;
    private final PrintStream out;

    GuessTable(Messages messages, PrintStream out) {
        this.messages = messages;
        this.out = out;
    }

    void print(List<Assessment> packs, ContentDoctor doctor) {
        TextTable table = new TextTable(List.of(
                messages.get("cli.guesses.pack"),
                messages.get("cli.guesses.trick"),
                messages.get("cli.guesses.points"),
                messages.get("cli.guesses.chance"),
                messages.get("cli.guesses.above")));
        packs.forEach(pack -> doctor.guesses(pack)
                .forEach(guess -> table.row(List.of(
                        pack.ref().id(),
                        Words.kebab(guess.trick()),
                        tenth(guess.points()),
                        tenth(guess.chance()),
                        tenth(100 * guess.aboveChance()) + "%"))));
        out.println();
        table.print(out);
    }

    private static String tenth(double figure) {
        return String.format(Locale.ROOT, "%.1f", figure);
    }
}
