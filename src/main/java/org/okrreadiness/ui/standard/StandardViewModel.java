package org.okrreadiness.ui.standard;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.okrreadiness.domain.assessment.Assessment;
import org.okrreadiness.domain.rubric.Competency;
import org.okrreadiness.domain.rubric.Phrase;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.service.StandardSetting;
import org.okrreadiness.service.StandardStore;
import org.okrreadiness.standard.CutStudy;
import org.okrreadiness.standard.RatableSitting;
import org.okrreadiness.ui.common.Problem;
import org.okrreadiness.ui.common.UiTools;
import org.okrreadiness.ui.saving.SaveWords;
import org.okrreadiness.wording.Moments;
import org.okrreadiness.wording.Words;

/** The studies of one pack, and the one that is open. */
final class StandardViewModel {

    /** A study with the pack as it was when the study was begun. */
    record Opened(CutStudy study, Assessment assessment) {}

    /** One line of the list. */
    record Line(CutStudy study, String title, String facts) {}

    /** @param unreadable a sentence for each file that stays unread */
    record Shelf(List<Line> lines, List<String> unreadable) {}

    private final UiTools tools;
    private final StandardSetting setting;
    private final Assessment pack;
    private final Clock clock;
    private final ReadOnlyObjectWrapper<Shelf> shelf = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<StudyDesk> desk = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Problem> problem = new ReadOnlyObjectWrapper<>();

    StandardViewModel(UiTools tools, StandardSetting setting, Assessment pack, Clock clock) {
        this.tools = tools;
        this.setting = setting;
        this.pack = pack;
        this.clock = clock;
    }

    void load() {
        tools.runner()
                .submit(
                        () -> setting.studiesOf(pack.ref().id()),
                        found -> shelf.set(read(found)),
                        failure -> tell(failure, "standard.problem.load"));
    }

    private Shelf read(StandardStore.Shelf found) {
        return new Shelf(
                found.studies().stream().map(this::line).toList(),
                found.unreadable().stream().map(this::words).toList());
    }

    private String words(Phrase phrase) {
        return Words.of(messages(), phrase);
    }

    private Line line(CutStudy study) {
        String when = new Moments(messages(), clock).when(study.frame().changedAt());
        String facts = messages().get("standard.line.facts", when);
        if (!study.frame().pack().equals(pack.ref())) {
            facts += messages().get("standard.line.other", study.frame().pack().version());
        }
        return new Line(study, title(study), facts);
    }

    /** Of what kind a study is and whose cut it sets. */
    String title(CutStudy study) {
        String scope = scope(study.frame().competency());
        return study.fold(
                panel -> counted("standard.line.panel", scope, panel.judges().size()),
                rated -> counted("standard.line.ratings", scope, rated.ratings().size()));
    }

    private String counted(String key, String scope, int number) {
        String form = number == 0 ? ".none" : number == 1 ? ".one" : ".many";
        return messages().get(key + form, scope, number);
    }

    String scope(Optional<Competency> competency) {
        return competency
                .map(one -> Words.of(messages(), "competency", one))
                .orElseGet(() -> messages().get("standard.scope.whole"));
    }

    void beginPanel(Optional<Competency> competency) {
        open(() -> new Opened(setting.newPanel(pack, competency), pack), "standard.problem.begin");
    }

    void beginRatings(Optional<Competency> competency) {
        open(() -> new Opened(setting.newBorderline(pack, competency), pack), "standard.problem.begin");
    }

    void open(CutStudy study) {
        open(() -> new Opened(study, setting.assessmentOf(study)), "standard.problem.open");
    }

    private void open(Callable<Opened> study, String headlineKey) {
        tools.runner().submit(() -> deskFor(study.call()), desk::set, failure -> tell(failure, headlineKey));
    }

    private StudyDesk deskFor(Opened opened) {
        List<RatableSitting> sittings =
                opened.study().fold(panel -> List.of(), rated -> setting.ratable(opened.assessment()));
        return new StudyDesk(tools, setting, clock, opened, sittings);
    }

    /** Back to the list. */
    void close() {
        leave();
        desk.set(null);
        load();
    }

    void leave() {
        if (desk.get() != null) {
            desk.get().autosave().flush();
        }
    }

    private void tell(Throwable failure, String headlineKey) {
        problem.set(Problem.of(failure, headlineKey, messages()));
    }

    Assessment pack() {
        return pack;
    }

    Messages messages() {
        return tools.messages();
    }

    UiTools tools() {
        return tools;
    }

    SaveWords saveWords() {
        return new SaveWords(messages(), clock.getZone());
    }

    /** Null until the studies have been read. */
    ReadOnlyObjectProperty<Shelf> shelfProperty() {
        return shelf.getReadOnlyProperty();
    }

    /** Null while the list is shown. */
    ReadOnlyObjectProperty<StudyDesk> deskProperty() {
        return desk.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Problem> problemProperty() {
        return problem.getReadOnlyProperty();
    }
}
