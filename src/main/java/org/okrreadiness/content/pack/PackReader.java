package org.okrreadiness.content.pack;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import org.okrreadiness.content.finding.Findings;
import org.okrreadiness.content.shape.Fields;
import org.okrreadiness.content.shape.Shapes;
import org.okrreadiness.domain.assessment.Assessment;
import org.okrreadiness.domain.assessment.AssessmentRef;
import org.okrreadiness.domain.assessment.Scenario;
import org.okrreadiness.domain.response.Response;
import org.okrreadiness.domain.rubric.Competency;
import org.okrreadiness.domain.rubric.School;
import org.okrreadiness.domain.task.TaskId;
import org.okrreadiness.service.PackPlaces;

/** Reads a pack, whole: either everything in it can be used, or nothing is. Good for one reading. */
public final class PackReader {

    private final RubricSet standard;
    private final Findings findings = new Findings();
    private final OpenedFiles opened;
    private PackNames names = new PackNames(Set.of(), "");

    /** @param standard the rubrics for what the pack has none of its own for */
    public PackReader(PackFiles files, RubricSet standard) {
        this.standard = standard;
        this.opened = new OpenedFiles(files, findings);
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
        Optional<Fields> manifest = opened.openManifest().map(node -> Fields.of(node, Shapes.ASSESSMENT, findings));
        Optional<Assessment> assessment = manifest.map(this::assessment).filter(a -> !findings.hasErrors());
        SortedMap<String, byte[]> pinned = opened.bytes();
        pinned.putAll(standard.files());
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
                        manifest.measurement()),
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

    private String hash() {
        SortedMap<String, byte[]> pinned = opened.bytes();
        pinned.putAll(standard.files());
        return ContentHash.of(pinned);
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
