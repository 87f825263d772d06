package org.okrreadiness.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.okrreadiness.domain.marking.Person;
import org.okrreadiness.domain.marking.PersonId;
import org.okrreadiness.domain.rubric.Phrase;
import org.okrreadiness.service.UnreadableInputException;

/** A roster as a table: a heading line with id, name and email in any order, one person a line, cells parted by comma, semicolon or tab. */
final class RosterFile {

    private static final List<String> COLUMNS = List.of("id", "name", "email");

    private RosterFile() {}

    static List<Person> read(Path file) {
        List<String> lines = lines(file);
        if (lines.isEmpty()) {
            throw wrong(file, 1, "heading");
        }
        String heading = lines.get(0).replace("\ufeff", "");
        char parted = parted(heading);
        Map<String, Integer> columns = new TreeMap<>();
        List<String> names = cells(heading, parted);
        for (int i = 0; i < names.size(); i++) {
            columns.put(names.get(i).toLowerCase(Locale.ROOT), i);
        }
        if (!columns.containsKey("id") && !columns.containsKey("email")) {
            throw wrong(file, 1, "heading");
        }
        List<Person> people = new ArrayList<>();
        for (int i = 1; i < lines.size(); i++) {
            if (!lines.get(i).isBlank()) {
                people.add(person(file, i + 1, cells(lines.get(i), parted), columns));
            }
        }
        return people;
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UnreadableInputException(Phrase.of("cli.marking.roster.unreadable", file.toString()), e);
        }
    }

    private static Person person(Path file, int line, List<String> cells, Map<String, Integer> columns) {
        List<String> said =
                COLUMNS.stream().map(name -> cell(cells, columns.get(name))).toList();
        String id = said.get(0).isEmpty() ? said.get(2) : said.get(0);
        if (id.isEmpty()) {
            throw wrong(file, line, "no-id");
        }
        return new Person(new PersonId(id), said.get(1), said.get(2));
    }

    private static String cell(List<String> cells, Integer column) {
        return column == null || column >= cells.size() ? "" : cells.get(column).strip();
    }

    private static char parted(String heading) {
        for (char by : new char[] {';', '\t'}) {
            if (heading.indexOf(by) >= 0) {
                return by;
            }
        }
        return ',';
    }

    /** Quoted cells may hold what parts cells, and a doubled quotation mark for one. */
    private static List<String> cells(String line, char parted) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            boolean doubled = quoted && c == '"' && i + 1 < line.length() && line.charAt(i + 1) == '"';
            if (doubled) {
                cell.append(c);
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (c == parted && !quoted) {
                cells.add(cell.toString().strip());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        cells.add(cell.toString().strip());
        return cells;
    }

    private static UnreadableInputException wrong(Path file, int line, String why) {
        return new UnreadableInputException(
                Phrase.of("cli.marking.roster." + why, file.toString(), Integer.toString(line)), null);
    }
}
