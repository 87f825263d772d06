package org.okrreadiness.service.records.people;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.okrreadiness.domain.record.Basis;
import org.okrreadiness.domain.record.Person;
import org.okrreadiness.domain.record.PersonId;
import org.okrreadiness.domain.record.RoleId;
import org.okrreadiness.domain.record.RoleProfile;
import org.okrreadiness.domain.rubric.Phrase;
import org.okrreadiness.service.StopSignal;
import org.okrreadiness.service.records.PeopleStore;
import org.okrreadiness.service.records.Register;
import org.okrreadiness.service.records.people.PeoplePreview.Change;
import org.okrreadiness.service.records.people.PeoplePreview.Problem;
import org.okrreadiness.service.records.people.PeoplePreview.Row;

/** Makes people of the rows of one table, and says what is wrong with each. */
final class PeopleReading {

    private static final int LONGEST = 500;
    private static final Pattern EMAIL = Pattern.compile("[^\\s@<>,;\"]+@[^\\s@<>,;\"]+\\.[^\\s@<>,;\".]{2,}");
    private static final String FORMULA_SIGNS = "=+-@";

    private final PeopleTable table;
    private final ColumnMapping mapping;
    private final Basis basis;
    private final PeopleStore people;
    private final Map<String, RoleId> roles = new HashMap<>();
    private final Map<String, Integer> rowOfNumber = new HashMap<>();
    private final Map<PersonId, Integer> rowOfPerson = new HashMap<>();

    /** @param basis of those who are new */
    PeopleReading(PeopleTable table, ColumnMapping mapping, Basis basis, Register register) {
        this.table = table;
        this.mapping = mapping;
        this.basis = basis;
        this.people = register.people();
        for (RoleProfile role : register.roles().all()) {
            roles.put(folded(role.title()), role.id());
        }
        register.roles().all().forEach(role -> roles.put(folded(role.id().value()), role.id()));
    }

    List<Row> rows(StopSignal stop) {
        List<Row> rows = new ArrayList<>();
        for (PeopleTable.Row row : table.rows()) {
            stop.requireNot();
            rows.add(new OneRow(row).read());
        }
        return rows;
    }

    private static String folded(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }

    /** One row on its way to a person. */
    private final class OneRow {
        private final PeopleTable.Row row;
        private final List<Problem> problems = new ArrayList<>();

        OneRow(PeopleTable.Row row) {
            this.row = row;
        }

        Row read() {
            String name = name();
            String number = text(PersonField.PERSONNEL_NUMBER);
            String email = email();
            Optional<RoleId> role = role();
            String unit = text(PersonField.UNIT);
            numberOnce(number);
            Optional<Person> known = problems.isEmpty() ? known(name, number) : Optional.empty();
            if (!problems.isEmpty()) {
                return new Row(row.number(), Change.REFUSED, Optional.empty(), problems);
            }
            Person fresh = new Person(PersonId.random(), name, number, email, unit, role, basis, 0);
            Person entry = known.map(old -> merged(old, fresh)).orElse(fresh);
            Change change =
                    known.isEmpty() ? Change.NEW : entry.equals(known.get()) ? Change.UNCHANGED : Change.CHANGED;
            return new Row(row.number(), change, Optional.of(entry), List.of());
        }

        /** What the table leaves empty stays as it is, and so does the ground on which somebody is kept already. */
        private Person merged(Person old, Person fresh) {
            return new Person(
                    old.id(),
                    old.name(),
                    orElse(fresh.personnelNumber(), old.personnelNumber()),
                    orElse(fresh.email(), old.email()),
                    orElse(fresh.unit(), old.unit()),
                    fresh.role().or(old::role),
                    old.basis(),
                    old.version());
        }

        private static String orElse(String first, String second) {
            return first.isEmpty() ? second : first;
        }

        private String name() {
            String whole = text(PersonField.NAME);
            String name = whole.isEmpty()
                    ? (text(PersonField.GIVEN_NAME) + " " + text(PersonField.FAMILY_NAME)).strip()
                    : whole;
            if (name.isEmpty() && problems.isEmpty()) {
                wrong(nameField(), "records.import.no-name");
            }
            return name;
        }

        private PersonField nameField() {
            return mapping.column(PersonField.NAME).isPresent() ? PersonField.NAME : PersonField.FAMILY_NAME;
        }

        private String email() {
            String email = text(PersonField.EMAIL);
            if (!email.isEmpty() && !EMAIL.matcher(email).matches()) {
                wrong(PersonField.EMAIL, "records.import.email", email);
            }
            return email;
        }

        private Optional<RoleId> role() {
            String role = text(PersonField.ROLE);
            Optional<RoleId> known = Optional.ofNullable(roles.get(folded(role)));
            if (!role.isEmpty() && known.isEmpty()) {
                wrong(PersonField.ROLE, "records.import.role", role);
            }
            return known;
        }

        private void numberOnce(String number) {
            Integer before = number.isEmpty() ? null : rowOfNumber.putIfAbsent(number, row.number());
            if (before != null) {
                wrong(PersonField.PERSONNEL_NUMBER, "records.import.number-twice", number, Integer.toString(before));
            }
        }

        /** Who it is in the register: by their number, or by their name where that tells. */
        private Optional<Person> known(String name, String number) {
            Optional<Person> byNumber = number.isEmpty() ? Optional.empty() : people.byNumber(number);
            if (byNumber.isPresent()) {
                if (!folded(byNumber.get().name()).equals(folded(name))) {
                    wrong(
                            PersonField.PERSONNEL_NUMBER,
                            "records.import.number-of-another",
                            number,
                            byNumber.get().name());
                }
                return once(byNumber.get());
            }
            List<Person> namesakes = people.byName(name).stream()
                    .filter(person ->
                            number.isEmpty() || person.personnelNumber().isEmpty())
                    .toList();
            if (namesakes.size() > 1) {
                wrong(nameField(), "records.import.namesakes", name);
            }
            return namesakes.size() == 1 ? once(namesakes.get(0)) : Optional.empty();
        }

        private Optional<Person> once(Person person) {
            if (!person.basis().holds()) {
                wrong(nameField(), "records.import.withdrawn", person.name());
            }
            Integer before = rowOfPerson.putIfAbsent(person.id(), row.number());
            if (before != null) {
                wrong(nameField(), "records.import.person-twice", person.name(), Integer.toString(before));
            }
            return Optional.of(person);
        }

        /** A cell as it is kept; what no entry can hold is a problem. */
        private String text(PersonField field) {
            Optional<Integer> column = mapping.column(field);
            if (column.isEmpty()) {
                return "";
            }
            String text = withoutGuard(row.cell(column.get()));
            if (row.formulas().contains(column.get()) || isFormula(field, text)) {
                wrong(field, "records.import.formula", shortened(text));
            } else if (text.length() > LONGEST) {
                wrong(field, "records.import.long", Integer.toString(text.length()), Integer.toString(LONGEST));
            } else if (text.chars().anyMatch(Character::isISOControl)) {
                wrong(field, "records.import.signs");
            }
            return text;
        }

        /** Tables that were written here have an apostrophe in front of what could be taken for a formula. */
        private String withoutGuard(String text) {
            boolean guarded = text.length() > 1 && text.charAt(0) == '\'' && FORMULA_SIGNS.indexOf(text.charAt(1)) >= 0;
            return guarded ? text.substring(1) : text;
        }

        /** A number may have a sign in front; no name begins with one. */
        private boolean isFormula(PersonField field, String text) {
            return !text.isEmpty()
                    && FORMULA_SIGNS.indexOf(text.charAt(0)) >= 0
                    && !(field == PersonField.PERSONNEL_NUMBER && text.matches("[+-]?\\d+"));
        }

        private String shortened(String text) {
            return text.length() > 40 ? text.substring(0, 40) + "…" : text;
        }

        private void wrong(PersonField field, String key, String... arguments) {
            String column = mapping.column(field)
                    .filter(at -> at < table.header().size())
                    .map(at -> table.header().get(at))
                    .orElse("");
            problems.add(new Problem(row.number(), column, Phrase.of(key, arguments)));
        }
    }
}
