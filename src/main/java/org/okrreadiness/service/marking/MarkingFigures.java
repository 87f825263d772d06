package org.okrreadiness.service.marking;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.okrreadiness.domain.assessment.Attempt;
import org.okrreadiness.domain.marking.AnswerId;
import org.okrreadiness.domain.marking.CohortId;
import org.okrreadiness.domain.marking.Place;
import org.okrreadiness.domain.rubric.Finding;
import org.okrreadiness.domain.rubric.Judgement;
import org.okrreadiness.domain.rubric.ScoreSheet;
import org.okrreadiness.domain.task.Task;
import org.okrreadiness.marking.Standing;
import org.okrreadiness.marking.Workbook;
import org.okrreadiness.marking.figures.Agreement;
import org.okrreadiness.marking.figures.Agreements;
import org.okrreadiness.marking.figures.CohortFigures;
import org.okrreadiness.marking.figures.DisputeRate;
import org.okrreadiness.marking.figures.ItemFigures;
import org.okrreadiness.marking.figures.MarkerFigures;
import org.okrreadiness.marking.figures.Severities;
import org.okrreadiness.scoring.Scorer;
import org.okrreadiness.service.LiveFeedback;
import org.okrreadiness.statistics.Bootstrap;

/** Works out what a cohort's marks say. Takes seconds for a large cohort; not for the screen's own thread. */
public final class MarkingFigures {

    private final Cohorts cohorts;
    private final Answers answers;
    private final Scorer scorer;

    public MarkingFigures(Cohorts cohorts, Answers answers, Scorer scorer) {
        this.cohorts = cohorts;
        this.answers = answers;
        this.scorer = scorer;
    }

    /** Of each marker: seeds, drift, qualification. Quick: it reads no submission. */
    public List<MarkerFigures> markers(CohortId cohort) {
        return MarkerFigures.all(cohorts.workbook(cohort));
    }

    /** Of each criterion: markers among themselves, in pairs, and with the scorer. Reads every submission. */
    public List<Agreement> agreements(CohortId cohort) {
        return agreements(cohorts.workbook(cohort), () -> false);
    }

    public Severities severities(CohortId cohort) {
        return Severities.of(cohorts.workbook(cohort));
    }

    /** @param cancelled asked before each figure; what is left out then is empty */
    public CohortFigures of(CohortId cohort, BooleanSupplier cancelled) {
        Workbook workbook = cohorts.workbook(cohort);
        List<Answers.Script> scripts = scripts(workbook);
        List<Agreement> agreements = cancelled.getAsBoolean() ? List.of() : agreements(workbook, cancelled);
        List<ItemFigures> items = cancelled.getAsBoolean() ? List.of() : items(workbook, scripts);
        return new CohortFigures(
                agreements,
                Severities.of(workbook),
                MarkerFigures.all(workbook),
                items,
                DisputeRate.all(scripts.stream().map(this::disputes).toList()));
    }

    private List<Answers.Script> scripts(Workbook workbook) {
        return workbook.submissions().keySet().stream()
                .map(answers::find)
                .flatMap(Optional::stream)
                .toList();
    }

    private List<Agreement> agreements(Workbook workbook, BooleanSupplier cancelled) {
        Map<AnswerId, Map<Place, Judgement>> given = new LinkedHashMap<>();
        for (AnswerId answer : cohorts.answered(workbook)) {
            answers.find(answer.submission())
                    .flatMap(script -> script.scorer().task(answer.task().value()))
                    .ifPresent(task -> given.put(answer, Places.scorer(task)));
        }
        Agreements agreements = new Agreements(workbook, given, Bootstrap.standard(), cancelled);
        return Stream.of(agreements.amongMarkers(), agreements.withScorer(), agreements.pairs())
                .flatMap(List::stream)
                .toList();
    }

    /** Tasks in the order of the assessment, by what people settled on. */
    private List<ItemFigures> items(Workbook workbook, List<Answers.Script> scripts) {
        Map<AnswerId, List<Standing>> standings = cohorts.standings(workbook);
        SettledSheets settled = new SettledSheets(scorer, standings);
        List<Task> tasks = scripts.stream()
                .flatMap(script -> script.assessment().tasks().stream())
                .collect(Collectors.toMap(Task::id, task -> task, (one, same) -> one, LinkedHashMap::new))
                .values()
                .stream()
                .toList();
        List<List<Optional<ItemFigures.Had>>> rows = new ArrayList<>();
        for (Answers.Script script : scripts) {
            ScoreSheet sheet = settled.of(script);
            rows.add(tasks.stream().map(task -> had(script, sheet, task)).toList());
        }
        return ItemFigures.all(tasks, rows);
    }

    private static Optional<ItemFigures.Had> had(Answers.Script script, ScoreSheet sheet, Task task) {
        Attempt attempt = script.attempt();
        return sheet.task(task.id().value())
                .map(score -> new ItemFigures.Had(
                        score.score(), Optional.ofNullable(attempt.responses().get(task.id()))));
    }

    private DisputeRate.Person disputes(Answers.Script script) {
        LiveFeedback feedback =
                new LiveFeedback(scorer.under(script.assessment().marking().school()));
        Set<String> asked = script.attempt().responses().entrySet().stream()
                .flatMap(given -> script.assessment().scenarioOf(given.getKey()).stream()
                        .flatMap(scenario -> feedback.on(given.getValue(), scenario).stream()))
                .map(Finding::checkId)
                .collect(Collectors.toSet());
        Set<String> disputed = script.attempt().disputes().stream()
                .map(dispute -> dispute.about().checkId())
                .collect(Collectors.toSet());
        return new DisputeRate.Person(asked, disputed);
    }
}
