package org.okrreadiness.content.need;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.okrreadiness.content.NeedSheetFiles;
import org.okrreadiness.decide.need.Contradiction;
import org.okrreadiness.decide.need.Diagnosis;
import org.okrreadiness.decide.need.NeedDiagnosis;
import org.okrreadiness.decide.need.Seat;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Organisations written apart from the model, and what one careful reader of the source expects for them. Their README says how. */
class OrganisationCasesTest {

    private static final NeedDiagnosis METHOD = ShippedNeed.read();

    /** Of twelve; whoever changes the model may lose one, and says in the README of the cases why. */
    private static final int AGREEING = 11;

    /**
     * @param name of the file
     * @param row of the source's table, or "contradiction"
     * @param contradictions statements on which seats have to be named
     */
    private record Case(
            String name, Path file, String row, String help, List<String> alsoAcceptable, List<Named> contradictions) {

        boolean agrees() {
            String advised = word(diagnosis().advice().help());
            return advised.equals(help) || alsoAcceptable.contains(advised);
        }

        Diagnosis diagnosis() {
            return METHOD.of(
                    new NeedSheetFiles(METHOD.questionnaire()).read(file).sheet());
        }

        @Override
        public String toString() {
            return name;
        }
    }

    private record Named(String statement, List<String> seats) {}

    @Test
    void agreesWithWhatIsExpectedOfTwelveOrganisations() throws Exception {
        List<Case> organisations = cases().stream()
                .filter(one -> !one.row().equals("contradiction"))
                .toList();
        assertThat(organisations).hasSize(12);
        assertThat(organisations).filteredOn(Case::agrees).hasSizeGreaterThanOrEqualTo(AGREEING);
    }

    static List<Case> contradicting() throws Exception {
        return cases().stream().filter(one -> one.row().equals("contradiction")).toList();
    }

    @ParameterizedTest
    @MethodSource("contradicting")
    void namesWhereSeatsContradictOneAnother(Case organisation) {
        List<Contradiction> found = organisation.diagnosis().doubt().contradictions();
        assertThat(organisation.contradictions())
                .isNotEmpty()
                .allSatisfy(named -> assertThat(found)
                        .filteredOn(one -> one.statement().id().value().equals(named.statement()))
                        .singleElement()
                        .satisfies(one -> assertThat(seats(one)).containsAll(named.seats())));
        assertThat(organisation.agrees()).isTrue();
    }

    private static List<String> seats(Contradiction contradiction) {
        return contradiction.views().stream()
                .map(Contradiction.View::seat)
                .map(Seat::name)
                .map(name -> name.toLowerCase(Locale.ROOT).replace('_', '-'))
                .toList();
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static List<Case> cases() throws IOException, URISyntaxException {
        Path folder = Path.of(OrganisationCasesTest.class
                .getResource("/org/okrreadiness/decide/need/cases")
                .toURI());
        try (Stream<Path> files = Files.list(folder)) {
            List<Case> cases = new ArrayList<>();
            for (Path file : files.filter(one -> one.toString().endsWith(".expected.yaml"))
                    .sorted()
                    .toList()) {
                cases.add(read(file));
            }
            return cases;
        }
    }

    private static Case read(Path expected) throws IOException {
        Object yaml = new Load(LoadSettings.builder().build()).loadFromString(Files.readString(expected));
        JsonNode told = JsonMapper.shared().valueToTree(yaml);
        String name = expected.getFileName().toString().replace(".expected.yaml", "");
        List<Named> named = told.path("contradictions")
                .valueStream()
                .map(one -> new Named(
                        one.path("statement").asString(),
                        one.path("seats").valueStream().map(JsonNode::asString).toList()))
                .toList();
        return new Case(
                name,
                expected.resolveSibling(name + ".yaml"),
                told.path("row").asString(),
                told.path("help").asString(),
                told.path("also-acceptable")
                        .valueStream()
                        .map(JsonNode::asString)
                        .toList(),
                named);
    }
}
