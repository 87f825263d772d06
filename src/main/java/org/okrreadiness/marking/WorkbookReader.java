package org.okrreadiness.marking;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.okrreadiness.domain.assessment.AttemptId;
import org.okrreadiness.domain.marking.AnswerId;
import org.okrreadiness.domain.marking.Arrangement;
import org.okrreadiness.domain.marking.Cohort;
import org.okrreadiness.domain.marking.CohortId;
import org.okrreadiness.domain.marking.Judging;
import org.okrreadiness.domain.marking.MarkerId;
import org.okrreadiness.domain.marking.MarkingEvent;
import org.okrreadiness.domain.marking.Moderation;
import org.okrreadiness.domain.marking.Person;
import org.okrreadiness.domain.marking.PersonId;
import org.okrreadiness.domain.marking.Received;
import org.okrreadiness.domain.marking.Share;
import org.okrreadiness.domain.marking.Stamp;
import org.okrreadiness.domain.task.TaskId;

/** Reads what a set of events comes to. The order in which they are given does not matter; that of their stamps does. */
final class WorkbookReader implements MarkingEvent.Cases<Boolean> {

    private final CohortId id;
    private Cohort cohort;
    private MarkerId opener;
    private Share blind = new Share(100);
    private List<Person> people = List.of();
    private final Map<AttemptId, Received> submissions = new LinkedHashMap<>();
    private final Map<AttemptId, PersonId> matched = new HashMap<>();
    private final Map<MarkerId, Set<TaskId>> allocated = new TreeMap<>();
    private final Map<MarkerId, String> names = new HashMap<>();
    private final Map<AnswerId, Pages> answers = new LinkedHashMap<>();
    private final List<Moderation.Resumed> resumed = new ArrayList<>();
    private final Set<AttemptId> released = new HashSet<>();
    private final List<MarkingEvent> notEntitled = new ArrayList<>();

    WorkbookReader(CohortId id) {
        this.id = id;
    }

    Optional<Workbook> read(Collection<MarkingEvent> events) {
        Map<Stamp, MarkingEvent> ordered = new TreeMap<>();
        events.stream()
                .filter(event -> event.cohort().equals(id))
                .forEach(event -> ordered.putIfAbsent(event.made().stamp(), event));
        Withdrawals.takeFrom(ordered);
        ordered.values().forEach(event -> {
            if (!event.fold(this)) {
                notEntitled.add(event);
            }
        });
        return Optional.ofNullable(cohort).map(this::workbook);
    }

    private Workbook workbook(Cohort known) {
        Map<AnswerId, AnswerBook> books = new LinkedHashMap<>();
        answers.forEach((answer, pages) -> books.put(answer, pages.book()));
        return new Workbook(
                known,
                leads(),
                blind,
                people,
                submissions,
                matched,
                allocated,
                names,
                books,
                resumed,
                released,
                notEntitled);
    }

    private Set<MarkerId> leads() {
        Set<MarkerId> leads = new HashSet<>(cohort.leads());
        leads.add(opener);
        return leads;
    }

    private boolean mayLead(MarkingEvent event) {
        return cohort != null && leads().contains(event.made().by());
    }

    private Pages pages(AnswerId answer) {
        return answers.computeIfAbsent(answer, Pages::new);
    }

    private boolean asLead(MarkingEvent event, Runnable effect) {
        boolean entitled = mayLead(event);
        if (entitled) {
            effect.run();
        }
        return entitled;
    }

    private static boolean always(Runnable effect) {
        effect.run();
        return true;
    }

    @Override
    public Boolean opened(Arrangement.CohortOpened event) {
        if (cohort == null) {
            opener = event.made().by();
            become(event.what());
            return true;
        }
        return asLead(event, () -> become(event.what()));
    }

    private void become(Cohort what) {
        cohort = what;
        Share now = what.plan().blind();
        blind = now.percent() < blind.percent() ? now : blind;
    }

    @Override
    public Boolean rosterChanged(Arrangement.RosterChanged event) {
        return asLead(event, () -> people = event.people());
    }

    @Override
    public Boolean received(Arrangement.SubmissionReceived event) {
        return always(() -> {
            submissions.putIfAbsent(event.what().submission(), event.what());
            event.what()
                    .person()
                    .ifPresent(person -> matched.putIfAbsent(event.what().submission(), person));
        });
    }

    @Override
    public Boolean matched(Arrangement.SubmissionMatched event) {
        return asLead(event, () -> matched.put(event.submission(), event.person()));
    }

    @Override
    public Boolean allocated(Arrangement.Allocated event) {
        return asLead(event, () -> {
            allocated.put(event.marker(), event.tasks());
            names.put(event.marker(), event.name());
        });
    }

    @Override
    public Boolean rubricsChanged(Arrangement.RubricsChanged event) {
        return asLead(
                event,
                () -> cohort = new Cohort(
                        cohort.id(),
                        cohort.title(),
                        cohort.assessment(),
                        cohort.leads(),
                        event.after(),
                        cohort.plan()));
    }

    @Override
    public Boolean released(Arrangement.Released event) {
        return asLead(event, () -> released.add(event.submission()));
    }

    @Override
    public Boolean marked(Judging.Marked event) {
        return always(() -> pages(event.answer()).marked.add(event));
    }

    @Override
    public Boolean withdrawn(Judging.Withdrawn event) {
        return true;
    }

    @Override
    public Boolean setAside(Judging.SetAside event) {
        return always(() -> pages(event.answer()).setAside.add(event));
    }

    @Override
    public Boolean differenceExplained(Judging.DifferenceExplained event) {
        return always(() -> pages(event.answer()).explained.add(event));
    }

    @Override
    public Boolean referenceSet(Moderation.ReferenceSet event) {
        return asLead(event, () -> pages(event.answer()).reference = event);
    }

    @Override
    public Boolean adjudicated(Moderation.Adjudicated event) {
        return asLead(event, () -> pages(event.answer()).decided.add(event));
    }

    @Override
    public Boolean appealed(Moderation.Appealed event) {
        return always(() -> pages(event.answer()).appeal(event));
    }

    @Override
    public Boolean appealDecided(Moderation.AppealDecided event) {
        return asLead(event, () -> answers.values().forEach(pages -> pages.decide(event)));
    }

    @Override
    public Boolean requeued(Moderation.Requeued event) {
        return asLead(
                event,
                () -> event.answers().forEach(answer -> pages(answer).requeued.add(event)));
    }

    @Override
    public Boolean resumed(Moderation.Resumed event) {
        return asLead(event, () -> resumed.add(event));
    }
}
