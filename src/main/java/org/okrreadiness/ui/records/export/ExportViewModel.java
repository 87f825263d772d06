package org.okrreadiness.ui.records.export;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.okrreadiness.export.FileName;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.service.records.desk.RecordsDesk;
import org.okrreadiness.service.records.export.ExportFormat;
import org.okrreadiness.service.records.export.Exporting;
import org.okrreadiness.ui.common.SavePlace;
import org.okrreadiness.ui.common.UiTools;
import org.okrreadiness.ui.records.DeskWork;
import org.okrreadiness.ui.records.RecordsActions;
import org.okrreadiness.ui.records.RecordsFiles;
import org.okrreadiness.ui.records.RecordsServices;
import org.okrreadiness.wording.Words;

/** Giving records out in two steps: what and whose, then the first rows as they will be written and where to. */
final class ExportViewModel {

    /** Enough to see what every column holds. */
    static final int FIRST = 5;

    /** Which of the two steps is shown. */
    enum Step {
        WHAT,
        ROWS
    }

    private final Messages messages;
    private final RecordsServices services;
    private final RecordsFiles files;
    private final RecordsActions actions;
    private final Whose whose;
    private final DeskWork work;
    private final ExportChoice choice = new ExportChoice();
    private final ExportWriting writing;
    private final ObjectProperty<Step> step = new SimpleObjectProperty<>(Step.WHAT);
    private final ObjectProperty<Looked> looked = new SimpleObjectProperty<>();
    private final StringProperty sentence = new SimpleStringProperty("");
    private final StringProperty missing = new SimpleStringProperty("");
    private String person = "";

    ExportViewModel(UiTools tools, RecordsServices services, RecordsFiles files, Whose whose, RecordsActions actions) {
        this.messages = tools.messages();
        this.services = services;
        this.files = files;
        this.actions = actions;
        this.whose = whose;
        this.work = new DeskWork(tools, services.desks());
        this.writing = new ExportWriting(tools, work);
    }

    void load() {
        work.run("giving.problem.read", desk -> whose.named(desk, messages), named -> {
            person = named.person();
            sentence.set(named.sentence());
        });
    }

    private Exporting.Order order() {
        return choice.order(whose.filter(), services.today(), services.account());
    }

    /** To the first rows; nothing is written by it. */
    void next() {
        Exporting.Order order = order();
        missing.set("");
        writing.forget();
        work.run("giving.problem.read", desk -> look(desk, order), now -> {
            looked.set(now);
            step.set(Step.ROWS);
        });
    }

    private Looked look(RecordsDesk desk, Exporting.Order order) {
        RecordsDesk.GivingOut out = desk.givingOut();
        Exporting.Beginning beginning =
                out.exporting().beginning(order, out.keys().issuer(), FIRST);
        String key = "giving.summary." + Words.kebab(order.format()) + (beginning.records() == 1 ? ".one" : ".many");
        String summary = beginning.records() == 0
                ? messages.get("giving.summary.none")
                : messages.get(key, String.format(messages.locale(), "%,d", beginning.records()));
        return new Looked(
                order.format(),
                beginning.records(),
                summary,
                beginning.rows(),
                out.keys().isLocked());
    }

    /** Back to what and whose; everything chosen stays chosen. */
    void back() {
        step.set(Step.WHAT);
    }

    /** What is proposed as the name of the file, or of the folder where there are many. */
    String proposedName() {
        ExportFormat format = choice.formatProperty().get();
        String kind = messages.get("giving.file." + Words.kebab(format));
        String redacted = choice.redactedProperty().get() ? messages.get("giving.file.redacted") : "";
        String name = FileName.of(services.clock().instant(), ending(), kind, person, redacted);
        return format.isOneFile() ? name : name.substring(0, name.length() - 1);
    }

    /** Of the file; blank where there are many. */
    String ending() {
        return switch (choice.formatProperty().get()) {
            case CSV -> "csv";
            case XLSX -> "xlsx";
            case JSON -> "json";
            case XAPI -> "jsonl";
            case PDF, BADGE -> "";
        };
    }

    /** @param passphrase of the issuer's key where that is locked; wiped afterwards */
    void write(SavePlace place, char[] passphrase) {
        begin(passphrase, () -> writing.write(order(), place, passphrase));
    }

    /** Writes many files into a fresh folder below this one. */
    void writeBelow(Path folder, char[] passphrase) {
        begin(passphrase, () -> {
            Path fresh = folder.resolve(proposedName());
            for (int number = 2; Files.exists(fresh); number++) {
                fresh = folder.resolve(proposedName() + "-" + number);
            }
            writing.write(order(), new SavePlace(fresh, true), passphrase);
        });
    }

    private void begin(char[] passphrase, Runnable write) {
        boolean lacks = lacksPassphrase(passphrase);
        missing.set(lacks ? messages.get("exchange.passphrase.missing") : "");
        if (!lacks) {
            write.run();
        }
        // What is still at work with it has a copy of its own.
        Arrays.fill(passphrase, '\0');
    }

    private boolean lacksPassphrase(char[] passphrase) {
        return looked.get().isLocked() && passphrase.length == 0;
    }

    void stop() {
        writing.stop();
    }

    void openFolder() {
        writing.openFolder(files.shown());
    }

    void leave() {
        writing.stop();
        whose.person().ifPresentOrElse(one -> actions.person(one, Optional.empty()), actions::matrix);
    }

    ExportChoice choice() {
        return choice;
    }

    ReadOnlyObjectProperty<Step> stepProperty() {
        return step;
    }

    /** Null until it has been looked at. */
    ReadOnlyObjectProperty<Looked> lookedProperty() {
        return looked;
    }

    /** Whose records are given out; blank until it is known. */
    ReadOnlyStringProperty whoseProperty() {
        return sentence;
    }

    /** What has to be given before anything is written; blank when nothing has. */
    ReadOnlyStringProperty missingProperty() {
        return missing;
    }

    ReadOnlyObjectProperty<Going> goingProperty() {
        return writing.goingProperty();
    }

    DeskWork work() {
        return work;
    }
}
