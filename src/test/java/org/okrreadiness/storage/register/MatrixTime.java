package org.okrreadiness.storage.register;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import org.okrreadiness.domain.record.CapabilityRecord;
import org.okrreadiness.domain.record.EvidenceStrength;
import org.okrreadiness.domain.record.GapState;
import org.okrreadiness.domain.record.Person;
import org.okrreadiness.domain.record.Requirement;
import org.okrreadiness.domain.record.RoleId;
import org.okrreadiness.domain.record.RoleProfile;
import org.okrreadiness.domain.rubric.Competency;
import org.okrreadiness.domain.rubric.Level;
import org.okrreadiness.service.records.MatrixFilter;
import org.okrreadiness.service.records.MatrixOrder;
import org.okrreadiness.service.records.MatrixRow;
import org.okrreadiness.service.records.MatrixStore;
import org.okrreadiness.service.records.Register;
import org.okrreadiness.storage.jdbc.Sql;
import org.okrreadiness.storage.register.PersonRows.Numbered;

/**
 * How long a page of the matrix and its count take, over many people, on either engine. Arguments: {@code h2} or {@code postgresql}, and
 * how many people. A program of its own: what is measured is one warm process.
 */
public final class MatrixTime {

    private static final int BATCH = 1_000;
    private static final int WARM_UP = 40;
    private static final int TIMES = 200;
    private static final int PAGE = 60;
    private static final int FAR = 40_000;
    private static final int UNITS = 200;
    private static final RoleId[] ROLES = {new RoleId("coach"), new RoleId("lead"), new RoleId("manager")};
    private static final String[] GIVEN = {
        "Ana", "Zoë", "Jürgen", "Søren", "Łukasz", "Mary", "Ngozi", "Li", "Olena", "José", "Anders", "Marta"
    };

    private final Random random = new Random(7);
    private final Register register;

    private MatrixTime(Register register) {
        this.register = register;
    }

    private static boolean withAddresses;

    public static void main(String... arguments) throws Exception {
        int people = Integer.parseInt(arguments[1]);
        withAddresses = arguments.length > 2 && arguments[2].equals("addresses");
        if (arguments[0].equals("h2")) {
            Path data = Files.createTempDirectory("matrix-time");
            JdbcRegister.inFolder(data).close();
            EmbeddedFile file = new EmbeddedFile(data);
            fill(file.url().replace("WRITE_DELAY=0", "WRITE_DELAY=5000"), EmbeddedFile.ACCOUNT, people);
            file.askForWiping();
            file.wipeIfAsked();
            file.markClosed();
            System.out.printf("%,d bytes%n", Files.size(file.file()));
            measure(() -> JdbcRegister.inFolder(data));
        } else {
            String url = Shared.freshDatabase().orElseThrow(() -> new IllegalStateException(Shared.reason()));
            JdbcRegister.shared(url).close();
            fill(url, "postgres", people);
            measure(() -> JdbcRegister.shared(url));
        }
        System.exit(0);
    }

    private static void measure(Supplier<Register> open) {
        try (Register register = open.get()) {
            new MatrixTime(register).measure();
        }
    }

    private void measure() {
        MatrixStore matrix = register.matrix();
        Map<String, Supplier<MatrixFilter>> kinds = new LinkedHashMap<>();
        kinds.put("everybody", () -> MatrixFilter.ALL);
        kinds.put("unit", () -> filter("", unit(), Optional.empty(), Optional.empty(), Optional.empty(), false));
        kinds.put(
                "role and gaps", () -> filter("", Optional.empty(), role(), Optional.empty(), Optional.empty(), true));
        kinds.put(
                "competency and state",
                () -> filter("", Optional.empty(), Optional.empty(), competency(), state(), false));
        kinds.put("everything", () -> filter(word(), unit(), role(), competency(), state(), true));
        kinds.put(
                "word of a name",
                () -> filter(word(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), false));
        kinds.put(
                "one letter",
                () -> filter(
                        word().substring(0, 1),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        false));
        if (withAddresses) {
            kinds.put("a word of everybody", () -> MatrixFilter.ofWords("example".substring(0, 2 + random.nextInt(5))));
            kinds.put("letter of everybody", () -> MatrixFilter.ofWords(random.nextBoolean() ? "e" : "o"));
        }
        kinds.put("two words", () -> MatrixFilter.ofWords(GIVEN[random.nextInt(GIVEN.length)] + " fam"));
        kinds.put("nobody", () -> filter("xyzzy", unit(), role(), Optional.empty(), Optional.empty(), true));
        kinds.forEach((name, filter) -> {
            report(name + ", first page", times(() -> matrix.page(filter.get(), Optional.empty(), PAGE)));
            report(name + ", count", times(() -> matrix.count(filter.get())));
        });
        MatrixOrder.all().forEach(order -> {
            sorted(matrix, order, MatrixFilter.ALL, "");
            sorted(matrix, order.turnedRound(), MatrixFilter.ALL, "");
        });
        MatrixFilter gaps =
                filter("", Optional.empty(), Optional.of(ROLES[0]), Optional.empty(), Optional.empty(), true);
        sorted(matrix, MatrixOrder.of(MatrixOrder.By.EXPIRY), gaps, " of gaps in a role");
        sorted(
                matrix,
                MatrixOrder.of(MatrixOrder.By.UNIT),
                filter("fa", Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), false),
                " of a word");
    }

    /** The first page, and one far behind it. */
    private static void sorted(MatrixStore matrix, MatrixOrder order, MatrixFilter filter, String what) {
        String name =
                order.competency().map(Enum::name).orElse(order.by().name()).toLowerCase(Locale.ROOT)
                        + (order.descending() ? " turned round" : "")
                        + what;
        report("by " + name, times(() -> matrix.page(filter, order, Optional.empty(), PAGE)));
        List<MatrixRow> far = matrix.page(filter, order, Optional.empty(), FAR);
        Optional<MatrixRow> last = Optional.of(far.get(far.size() - 1));
        report("by " + name + ", far page", times(() -> matrix.page(filter, order, last, PAGE)));
    }

    private static long[] times(Runnable question) {
        for (int i = 0; i < WARM_UP; i++) {
            question.run();
        }
        long[] times = new long[TIMES];
        for (int i = 0; i < TIMES; i++) {
            long began = System.nanoTime();
            question.run();
            times[i] = System.nanoTime() - began;
        }
        Arrays.sort(times);
        return times;
    }

    private static void report(String what, long[] times) {
        System.out.printf(
                "%-44s p50 %7.2f ms   p99 %7.2f ms%n", what, times[TIMES / 2] / 1e6, times[TIMES * 99 / 100] / 1e6);
    }

    private static MatrixFilter filter(
            String words,
            Optional<String> unit,
            Optional<RoleId> role,
            Optional<Competency> competency,
            Optional<GapState> state,
            boolean gaps) {
        return new MatrixFilter(words, unit, role, competency, state, gaps);
    }

    private String word() {
        return random.nextBoolean() ? GIVEN[random.nextInt(GIVEN.length)] : "family" + random.nextInt(3_000);
    }

    private Optional<String> unit() {
        return Optional.of("Unit " + random.nextInt(UNITS));
    }

    private Optional<RoleId> role() {
        return Optional.of(ROLES[random.nextInt(ROLES.length)]);
    }

    private Optional<Competency> competency() {
        return Optional.of(Competency.values()[random.nextInt(Competency.values().length)]);
    }

    private Optional<GapState> state() {
        return Optional.of(random.nextBoolean() ? GapState.NO_RECORD : GapState.LEVEL_SHORT);
    }

    private static void fill(String url, String account, int people) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url, account, "")) {
            connection.setAutoCommit(false);
            Sql sql = new Sql(connection);
            for (RoleId role : ROLES) {
                sql.update("INSERT INTO roles (role_id, title, version) VALUES (?, ?, 1)", role.value(), role.value());
            }
            Random random = new Random(2026);
            for (int from = 0; from < people; from += BATCH) {
                batch(sql, random, from, Math.min(people, from + BATCH));
                connection.commit();
            }
            connection.setAutoCommit(true);
            sql.update("ANALYZE");
        }
    }

    private static void batch(Sql sql, Random random, int from, int to) throws SQLException {
        List<Object[]> rows = new ArrayList<>();
        List<Object[]> words = new ArrayList<>();
        List<Object[]> standings = new ArrayList<>();
        for (int n = from; n < to; n++) {
            RoleProfile role = role(random);
            Person person = People.in(
                    GIVEN[random.nextInt(GIVEN.length)] + " Family" + random.nextInt(3_000) + " " + n,
                    "Unit " + random.nextInt(UNITS),
                    Optional.of(role.id()));
            Numbered numbered = new Numbered(n + 1L, withAddresses ? addressed(person) : person);
            rows.add(values(numbered));
            words.addAll(WordsByName.rows(numbered));
            standings.add(Standings.row(numbered, records(person, random), Optional.of(role), LocalDate.now()));
        }
        sql.batch(
                "INSERT INTO people (name, personnel_number, email, unit, role_id, ground, ground_since, ground_note,"
                        + " withdrawn_on, person_id, version, person_no) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1, ?)",
                rows);
        sql.batch(WordsByName.INSERT, words);
        sql.batch(Standings.INSERT, standings);
    }

    private static Person addressed(Person one) {
        String address = one.name().toLowerCase(Locale.ROOT).replace(' ', '.') + "@example.org";
        return new Person(one.id(), one.name(), "", address, one.unit(), one.role(), one.basis(), one.version());
    }

    private static Object[] values(Numbered one) {
        return PersonRows.values(one.person(), one.person().id().value(), one.number());
    }

    private static RoleProfile role(Random random) {
        Requirement asked = new Requirement(Level.SOUND, EvidenceStrength.WRITTEN);
        return new RoleProfile(
                ROLES[random.nextInt(ROLES.length)],
                "role",
                Map.of(Competency.WRITING, asked, Competency.FACILITATION, asked, Competency.OPERATING_CADENCE, asked),
                1);
    }

    private static List<CapabilityRecord> records(Person person, Random random) {
        List<CapabilityRecord> records = new ArrayList<>();
        for (Competency competency : Competency.values()) {
            if (random.nextInt(3) > 0) {
                records.add(People.unsigned(
                        person.id(),
                        competency,
                        Level.of(random.nextInt(4)),
                        EvidenceStrength.values()[random.nextInt(4)],
                        random.nextInt(300)));
            }
        }
        return records;
    }
}
