package org.okrreadiness.ui.records.verify;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.service.records.desk.Checking;
import org.okrreadiness.service.records.verify.IssuerCard;
import org.okrreadiness.task.BackgroundRunner;
import org.okrreadiness.ui.common.UiTools;
import org.okrreadiness.ui.records.RecordsServices;

/** Checks files and texts one after the other, also where the register cannot be opened. What was checked last stands first. */
final class VerifyViewModel {

    /** More at one go is more than anybody looks at. */
    static final int MOST = 200;

    private final UiTools tools;
    private final Messages messages;
    private final RecordsServices services;
    private final CheckReader reader;
    private final IssuersViewModel issuers;
    private final ObservableList<Checked> results = FXCollections.observableArrayList();
    private final SimpleBooleanProperty busy = new SimpleBooleanProperty();
    private final StringProperty said = new SimpleStringProperty("");
    private final StringProperty text = new SimpleStringProperty("");
    private final List<BackgroundRunner.Job> jobs = new ArrayList<>();
    private int done;
    private int all;

    VerifyViewModel(UiTools tools, RecordsServices services) {
        this.tools = tools;
        this.messages = tools.messages();
        this.services = services;
        this.reader = new CheckReader(messages, services.clock());
        this.issuers = new IssuersViewModel(tools, services, this::again);
    }

    void load() {
        issuers.load();
    }

    /** Of more than {@value #MOST} files none is checked. */
    void check(List<Path> files) {
        if (files.size() > MOST) {
            said.set(messages.get("checking.too-many", files.size(), MOST));
        } else {
            check(files.stream().map(Source::of), results);
        }
    }

    /** Checks what was pasted. */
    void checkText() {
        String pasted = text.get().strip();
        if (pasted.isEmpty()) {
            said.set(messages.get("checking.no-text"));
        } else {
            text.set("");
            check(Stream.of(Source.of(pasted)), results);
        }
    }

    /** Whom one relies on has changed, and so may what was said. */
    private void again() {
        if (!busy.get()) {
            check(
                    results.stream().filter(one -> !isList(one)).map(Checked::source),
                    results.stream().filter(VerifyViewModel::isList).toList());
        }
    }

    private static boolean isList(Checked checked) {
        return checked.kind() == Checked.Kind.LIST;
    }

    /** @param keeping what stays below it */
    private void check(Stream<Source> some, List<Checked> keeping) {
        List<Source> sources = some.toList();
        if (sources.isEmpty() || busy.get()) {
            return;
        }
        List<Checked> below = List.copyOf(keeping);
        List<Checked> fresh = new ArrayList<>();
        jobs.clear();
        done = 0;
        all = sources.size();
        busy.set(true);
        tell();
        jobs.add(tools.runner()
                .submit(
                        () -> Begun.of(services.desks().checking(), sources, reader),
                        begun -> begun.sources().forEach(source -> begin(source, begun.with(), fresh, below)),
                        this::failed));
    }

    /** What is to be checked: lists of withdrawn records first, because they say something of the rest. */
    private record Begun(Checking with, List<Source> sources) {
        static Begun of(Checking with, List<Source> sources, CheckReader reader) {
            List<Source> ordered = new ArrayList<>(sources);
            ordered.sort(Comparator.comparing(source -> !reader.isList(source, with)));
            return new Begun(with, ordered);
        }
    }

    private void begin(Source source, Checking with, List<Checked> fresh, List<Checked> below) {
        jobs.add(tools.runner()
                .submit(
                        () -> reader.check(source, with),
                        checked -> {
                            fresh.add(checked);
                            List<Checked> now = new ArrayList<>(fresh);
                            now.addAll(below);
                            results.setAll(now);
                            ended();
                            boolean saysMore = fresh.stream().anyMatch(VerifyViewModel::isList)
                                    && below.stream().anyMatch(one -> !isList(one));
                            if (done == all && saysMore) {
                                again();
                            }
                        },
                        this::failed));
    }

    private void ended() {
        done++;
        if (done == all) {
            busy.set(false);
        }
        tell();
    }

    /** A defect of this program: the file has no verdict, and none is made up. */
    private void failed(Throwable failure) {
        stop();
        issuers.fail(failure, "checking.problem");
    }

    /** What was checked stays; the rest is not begun. */
    void stop() {
        jobs.forEach(BackgroundRunner.Job::cancel);
        jobs.clear();
        busy.set(false);
        said.set(messages.get("checking.stopped", done, all));
    }

    private void tell() {
        if (busy.get()) {
            said.set(messages.get("checking.progress", done, all));
        } else {
            long genuine = results.stream()
                    .limit(all)
                    .filter(one -> one.kind() == Checked.Kind.GENUINE)
                    .count();
            said.set(messages.get(all == 1 ? "checking.done.one" : "checking.done.many", all, genuine));
        }
    }

    /** What it takes to rely on an issuer from now on. */
    RelyViewModel relying(IssuerCard card) {
        return new RelyViewModel(messages, card, issuers.follows(card), issuers::rely);
    }

    IssuersViewModel issuers() {
        return issuers;
    }

    ObservableList<Checked> results() {
        return results;
    }

    ReadOnlyBooleanProperty busyProperty() {
        return busy;
    }

    /** How far it is, and what came of it in numbers; blank before anything was checked. */
    ReadOnlyStringProperty saidProperty() {
        return said;
    }

    /** What was pasted. */
    StringProperty textProperty() {
        return text;
    }
}
