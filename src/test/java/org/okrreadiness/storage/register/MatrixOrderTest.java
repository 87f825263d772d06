package org.okrreadiness.storage.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.okrreadiness.domain.record.CapabilityRecord;
import org.okrreadiness.domain.record.EvidenceStrength;
import org.okrreadiness.domain.record.GapState;
import org.okrreadiness.domain.record.Person;
import org.okrreadiness.domain.record.Requirement;
import org.okrreadiness.domain.record.RoleId;
import org.okrreadiness.domain.record.RoleProfile;
import org.okrreadiness.domain.rubric.Competency;
import org.okrreadiness.domain.rubric.Level;
import org.okrreadiness.service.records.MatrixCell;
import org.okrreadiness.service.records.MatrixFilter;
import org.okrreadiness.service.records.MatrixOrder;
import org.okrreadiness.service.records.MatrixRow;

/** The matrix in every order, page by page. */
final class MatrixOrderTest extends OnBothEngines {

    private static final Map<String, String> TITLES = Map.of("a-role", "Zuhörer", "b-role", "Ältester");
    private static final List<String> UNITS = List.of("", "Süd", "sud", "Nord");
    private static final int PEOPLE = 50;

    private final Random random = new Random(11);

    @BeforeEach
    void fill() {
        Requirement asked = new Requirement(Level.SOUND, EvidenceStrength.WRITTEN);
        TITLES.forEach((id, title) -> register.roles()
                .save(new RoleProfile(
                        new RoleId(id), title, Map.of(Competency.WRITING, asked, Competency.FACILITATION, asked), 0)));
        List<CapabilityRecord> records = new ArrayList<>();
        for (int n = 0; n < PEOPLE; n++) {
            Optional<RoleId> role = random.nextInt(4) == 0
                    ? Optional.empty()
                    : Optional.of(new RoleId(random.nextBoolean() ? "a-role" : "b-role"));
            Person person = register.people()
                    .save(People.in("Person " + (char) ('a' + random.nextInt(20)), UNITS.get(n % 4), role));
            for (Competency competency : Competency.values()) {
                if (random.nextInt(3) == 0) {
                    records.add(People.record(
                            person.id(),
                            competency,
                            Level.of(random.nextInt(4)),
                            EvidenceStrength.values()[random.nextInt(4)],
                            360 + random.nextInt(8)));
                }
            }
        }
        register.records().add(records);
    }

    private static Function<MatrixRow, Comparable<?>> place(MatrixOrder order) {
        return switch (order.by()) {
            case NAME -> row -> row.orderKey().name();
            case UNIT -> row -> "~".repeat(row.unit().isEmpty() ? 1 : 0) + SearchWords.folded(row.unit());
            case ROLE ->
                row -> row.role()
                        .map(RoleId::value)
                        .map(TITLES::get)
                        .map(SearchWords::folded)
                        .orElse("~");
            case GAPS ->
                row -> (int) row.cells().values().stream()
                        .filter(cell -> cell.state().isGap())
                        .count();
            case EXPIRY ->
                row -> row.cells().values().stream()
                        .flatMap(cell -> cell.held().stream())
                        .map(MatrixCell.Held::expiresOn)
                        .min(LocalDate::compareTo)
                        .orElse(LocalDate.MAX);
            case COMPETENCY ->
                row -> List.of(
                                GapState.NO_RECORD,
                                GapState.EXPIRED,
                                GapState.LEVEL_SHORT,
                                GapState.EVIDENCE_SHORT,
                                GapState.MET,
                                GapState.BEYOND,
                                GapState.NOT_ASKED)
                        .indexOf(row.cells()
                                .get(order.competency().orElseThrow())
                                .state());
        };
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static Comparator<MatrixRow> comparator(MatrixOrder order) {
        Comparator<MatrixRow> places =
                Comparator.comparing(row -> (Comparable) place(order).apply(row));
        Comparator<MatrixRow> names = Comparator.comparing(
                        (MatrixRow row) -> row.orderKey().name())
                .thenComparing(row -> row.orderKey().number());
        if (order.by() == MatrixOrder.By.NAME) {
            return order.descending() ? names.reversed() : names;
        }
        return (order.descending() ? places.reversed() : places).thenComparing(names);
    }

    private List<MatrixRow> pages(MatrixFilter filter, MatrixOrder order, int most) {
        List<MatrixRow> all = new ArrayList<>();
        List<MatrixRow> page;
        do {
            Optional<MatrixRow> last = all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
            page = register.matrix().page(filter, order, last, most);
            all.addAll(page);
        } while (page.size() == most);
        return all;
    }

    @Test
    void showsEverybodyOnceInEveryOrderAndBothWaysRound() {
        Optional<RoleId> role = Optional.of(new RoleId("a-role"));
        List<MatrixFilter> filters = List.of(
                MatrixFilter.ALL,
                words("p"),
                words("person"),
                new MatrixFilter("", Optional.of("Süd"), Optional.empty(), Optional.empty(), Optional.empty(), false),
                new MatrixFilter("pers", Optional.empty(), role, Optional.empty(), Optional.empty(), true));
        for (MatrixFilter filter : filters) {
            List<MatrixRow> all = pages(filter, MatrixOrder.NAMES, 1_000);
            assertThat(all).hasSize((int) register.matrix().count(filter)).isNotEmpty();
            MatrixOrder.all()
                    .flatMap(order -> java.util.stream.Stream.of(order, order.turnedRound()))
                    .forEach(order -> assertThat(pages(filter, order, 7))
                            .as(order + " of " + filter)
                            .extracting(MatrixRow::person)
                            .isEqualTo(all.stream()
                                    .sorted(comparator(order))
                                    .map(MatrixRow::person)
                                    .toList()));
        }
    }

    @Test
    void followsARoleThatIsCalledOtherwise() {
        MatrixOrder byRole = MatrixOrder.of(MatrixOrder.By.ROLE);
        assertThat(pages(MatrixFilter.ALL, byRole, 7).get(0).role()).contains(new RoleId("b-role"));

        RoleProfile role = register.roles().find(new RoleId("b-role")).orElseThrow();
        register.roles().save(new RoleProfile(role.id(), "Zz", role.requirements(), role.version()));

        assertThat(pages(MatrixFilter.ALL, byRole, 7).get(0).role()).contains(new RoleId("a-role"));
    }

    /** Two who stand in the same place are in the order of names, whatever level they have shown. */
    @Test
    void putsNobodyBeforeSomebodyElseForAHigherLevel() {
        Person high = register.people().save(People.in("Zz", "Team", Optional.empty()));
        Person low = register.people().save(People.in("Aa", "Team", Optional.empty()));
        register.records()
                .add(List.of(
                        People.record(high.id(), Competency.WRITING, Level.STRONG, EvidenceStrength.CRITIQUED, 1),
                        People.record(low.id(), Competency.WRITING, Level.MISSING, EvidenceStrength.CRITIQUED, 1)));
        MatrixFilter team =
                new MatrixFilter("", Optional.of("Team"), Optional.empty(), Optional.empty(), Optional.empty(), false);
        MatrixOrder order = MatrixOrder.of(Competency.WRITING);

        for (MatrixOrder way : List.of(order, order.turnedRound())) {
            assertThat(pages(team, way, 1)).extracting(MatrixRow::name).containsExactly("Aa", "Zz");
        }
    }
}
