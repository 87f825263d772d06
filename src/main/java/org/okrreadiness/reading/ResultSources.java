package org.okrreadiness.reading;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.okrreadiness.accuracy.AccuracyCard;
import org.okrreadiness.decide.need.NeedDiagnosis;
import org.okrreadiness.domain.task.TaskId;
import org.okrreadiness.service.Circumstances;
import org.okrreadiness.service.Judged;
import org.okrreadiness.service.LineChange;
import org.okrreadiness.service.Patterns;
import org.okrreadiness.service.SchoolComparison;
import org.okrreadiness.service.Sittings;

/**
 * What a result says beside its marks comes from here.
 *
 * @param schools says which marks another school would give otherwise
 * @param patterns sentences to fill in for lines that are not strong yet
 * @param judged what can be said of an attempt beyond its marks
 * @param circumstances what stands around an attempt's marks
 * @param changes how lines were changed between the drafts of a practice, by task
 * @param accuracy how far the machine's marks can be relied on
 * @param need the method that diagnoses are held against beside their keys; asked for only where a task has what it takes
 */
public record ResultSources(
        SchoolComparison schools,
        Patterns patterns,
        Function<Sittings.Opened, Judged> judged,
        Function<Sittings.Opened, Circumstances> circumstances,
        Function<Sittings.Opened, Map<TaskId, List<LineChange>>> changes,
        AccuracyCard accuracy,
        Supplier<NeedDiagnosis> need) {}
