package org.okrreadiness.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.okrreadiness.decide.cadence.DaysOff;
import org.okrreadiness.domain.rubric.Phrase;
import org.okrreadiness.service.UnreadableInputException;

/** Days that are not worked, one a line: a date, and after it whatever helps to know which day that is. Lines with # are remarks. */
final class HolidayFile {

    private static final int LARGEST = 100_000;

    private HolidayFile() {}

    /** The dates as they are typed in a form. */
    static String read(Path file) {
        List<String> days = new ArrayList<>();
        int number = 0;
        for (String line : text(file).split("\\R", -1)) {
            number++;
            String plain = line.strip();
            if (!plain.isEmpty() && !plain.startsWith("#")) {
                days.add(day(file, number, plain.split("[\\s,;]+", 2)[0]));
            }
        }
        if (days.size() > DaysOff.MOST_HOLIDAYS) {
            throw refused("many", null, file, DaysOff.MOST_HOLIDAYS);
        }
        return String.join(" ", days);
    }

    private static String day(Path file, int number, String word) {
        try {
            return LocalDate.parse(word).toString();
        } catch (DateTimeException notOne) {
            throw new UnreadableInputException(
                    Phrase.of("cli.cadence.holidays.date", file.toString(), Integer.toString(number), shown(word)),
                    notOne);
        }
    }

    private static String shown(String word) {
        return word.length() > 40 ? word.substring(0, 40) + "\u2026" : word;
    }

    private static String text(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(LARGEST + 1);
            if (bytes.length > LARGEST) {
                throw refused("large", null, file, LARGEST / 1000);
            }
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith("\ufeff") ? text.substring(1) : text;
        } catch (CharacterCodingException otherSigns) {
            throw refused("unreadable", otherSigns, file, 0);
        } catch (IOException e) {
            throw refused("unreadable", e, file, 0);
        }
    }

    private static UnreadableInputException refused(String why, Exception cause, Path file, int most) {
        return new UnreadableInputException(
                Phrase.of("cli.cadence.holidays." + why, file.toString(), Integer.toString(most)), cause);
    }
}
