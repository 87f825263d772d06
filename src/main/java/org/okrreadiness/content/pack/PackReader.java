package org.okrreadiness.content.pack;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.okrreadiness.content.finding.Findings;
import org.okrreadiness.content.finding.Rule;
import org.okrreadiness.content.keyless.Keyless;
import org.okrreadiness.content.shape.Fields;
import org.okrreadiness.content.shape.Shapes;
import org.okrreadiness.content.tree.Node;
import org.okrreadiness.domain.assessment.Assessment;
import org.okrreadiness.domain.assessment.AssessmentRef;
import org.okrreadiness.domain.assessment.Scenario;
import org.okrreadiness.domain.response.Response;
import org.okrreadiness.domain.rubric.Competency;
import org.okrreadiness.domain.rubric.School;
import org.okrreadiness.domain.task.TaskId;
import org.okrreadiness.service.PackFinding;
import org.okrreadiness.service.PackPlaces;

/** Reads a pack, whole: either everything in it can be used, or nothing is. Good for one reading. */
public final class PackReader {

    /** What no edition without keys is asked: its author has been, and blanks are not meant to be good keys. */
    private static final Set<Rule> OF_KEYS = Stream.concat(
                    Stream.of(Rule.values()).filter(rule -> rule.weight() == PackFinding.Weight.WARNING),
                    Stream.of(
                            Rule.NO_CLEAR_BEST,
                            Rule.NO_CLEAR_WORST,
                            Rule.NO_GROUND,
                            Rule.NO_CLEAR_HELP,
                            Rule.ROOT_IS_NONE,
                            Rule.NO_GOOD_ENDING))
            .collect(Collectors.toUnmodifiableSet());

    private final RubricSet standard;
    private final boolean keyless;
    private final Findings findings;
    private final OpenedFiles opened;
    private Optional<String> keyedHash = Optional.empty();
    private PackNames names = new PackNames(Set.of(), "");

    /** @param standard the rubrics for what the pack has none of its own for */
    public PackReader(PackFiles files, RubricSet standard) {
        this(files, standard, false);
    }

    private PackReader(PackFiles files, RubricSet standard, boolean keyless) {
        this.standard = standard;
        this.keyless = keyless;
        this.findings = new Findings(keyless ? OF_KEYS : Set.of());
        this.opened = new OpenedFiles(files, findings);
    }

    /** Of an edition without keys. Its rubrics are this machine's, and do not count as files of it. */
    public static PackReader ofKeyless(PackFiles files, RubricSet standard) {
        return new PackReader(files, standard, true);
    }

    /** Reads what an attempt pins: everything but the sample answers. */
    public ReadPack read() {
        return read(false);
    }

    /** Reads the sample answers as well. */
    public ReadPack readWithAnswers() {
        return read(true);
    }

    private ReadPack read(boolean withAnswers) {
        Optional<Node> described = opened.openManifest();
        keyedHash = described.filter(node -> keyless).flatMap(Keyless::keyedHash);
        Optional<Fields> manifest = described
                .map(node -> keyless ? Keyless.filledManifest(node) : node)
                .map(node -> Fields.of(node, Shapes.ASSESSMENT, findings));
        Optional<Assessment> assessment = manifest.map(this::assessment).filter(a -> !findings.hasErrors());
        SortedMap<String, byte[]> pinned = pinned();
        Map<String, Map<TaskId, Response>> answers = new LinkedHashMap<>();
        if (withAnswers && assessment.isPresent()) {
            new PackLint(manifest.get()).check(assessment.get());
            answers.putAll(answers(manifest.get(), assessment.get()));
        }
        return new ReadPack(
                assessment.filter(a -> !findings.hasErrors()), pinned, answers, findings.list(), places(manifest));
    }

    private Assessment assessment(Fields fields) {
        ManifestReader manifest = new ManifestReader(fields);
        int before = findings.errors();
        Map<Competency, Integer> blueprint = manifest.blueprint();
        Set<Competency> weighted = findings.errors() == before ? blueprint.keySet() : Set.of();
        OwnRubrics rubrics = new OwnRubrics(standard, findings);
        for (FileNames.Named file : new FileNames(findings).read(fields, "rubrics")) {
            opened.open(file.name(), file.at()).ifPresent(rubrics::read);
        }
        School school = manifest.school();
        names = new PackNames(weighted, school.id());
        ScenarioReader reader = new ScenarioReader(names, findings);
        List<Scenario> scenarios = new FileNames(findings)
                .readSome(fields, "scenarios").stream()
                        .flatMap(file -> opened.open(file.name(), file.at()).stream())
                        .map(node -> keyless ? Keyless.filledScenario(node) : node)
                        .map(reader::read)
                        .toList();
        AssessmentRef named = new AssessmentRef(manifest.id(), manifest.version(), "");
        List<Scenario> decided = decidedByPanel(fields, named, scenarios);
        return new Assessment(
                new AssessmentRef(named.id(), named.version(), hash()),
                manifest.about(),
                new Assessment.Marking(
                        blueprint,
                        manifest.cutScores(weighted),
                        school,
                        rubrics.withStandard(),
                        manifest.certainty(),
                        manifest.measurement(),
                        keyless),
                manifest.sitting(),
                decided);
    }

    private PackPlaces places(Optional<Fields> manifest) {
        return manifest.map(fields -> new PackPlaces(
                        fields.at(), names.scenarios().places(), names.tasks().places()))
                .orElse(PackPlaces.UNKNOWN);
    }

    /** A panel beside errors is read all the same, so that everything wrong is said at once. */
    private List<Scenario> decidedByPanel(Fields manifest, AssessmentRef pack, List<Scenario> scenarios) {
        return new FileNames(findings)
                .readOne(manifest, "panel")
                .flatMap(file -> opened.open(file.name(), file.at())
                        .map(new VotesReader(pack, scenarios, findings)::read)
                        .map(votes -> new PanelKeys(votes, file.at(), findings).in(scenarios)))
                .orElse(scenarios);
    }

    /** What is sat and marked is the assessment with keys, wherever it is. */
    private String hash() {
        return keyless ? keyedHash.orElse("") : ContentHash.of(pinned());
    }

    private SortedMap<String, byte[]> pinned() {
        SortedMap<String, byte[]> pinned = opened.bytes();
        if (!keyless) {
            pinned.putAll(standard.files());
        }
        return pinned;
    }

    private Map<String, Map<TaskId, Response>> answers(Fields manifest, Assessment assessment) {
        AnswersReader reader = new AnswersReader(assessment, findings);
        Map<String, Map<TaskId, Response>> answers = new LinkedHashMap<>();
        for (FileNames.Named file : new FileNames(findings).read(manifest, "answers")) {
            opened.open(file.name(), file.at()).map(reader::read).ifPresent(a -> answers.put(a.label(), a.responses()));
        }
        return answers;
    }
}
