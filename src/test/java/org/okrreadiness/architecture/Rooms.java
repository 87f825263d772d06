package org.okrreadiness.architecture;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The table of rooms: each package and the packages it may know. */
final class Rooms {

    static final String ROOT = "org.okrreadiness";

    private static final String[] DOMAIN = {
        "domain.okr", "domain.rubric", "domain.situation", "domain.task", "domain.response", "domain.assessment"
    };

    private static final String[] LINE = {
        "domain.okr", "domain.rubric", "domain.situation", "scoring.text", "scoring.words"
    };
    private static final String[] SCREEN = {"ui.common", "wording", "i18n", "task"};

    private static final String[] RESULT = {
        "reading", "reading.option", "reading.overview", "reading.piece", "reading.task"
    };

    static final Map<String, Set<String>> ALLOWED = new TreeMap<>();

    static {
        room("", "bootstrap");
        room("domain.okr");
        room("domain.situation");
        room("domain.rubric");
        room("domain.task", "domain.okr", "domain.rubric", "domain.situation");
        room("domain.response", "domain.okr", "domain.rubric", "domain.task");
        room("domain.assessment", "domain.okr", "domain.rubric", "domain.situation", "domain.task", "domain.response");
        room("domain.marking", "domain.assessment", "domain.rubric", "domain.task");
        room("domain.record", "domain.assessment", "domain.rubric");

        room("statistics");
        for (String family :
                new String[] {"agreement", "reliability", "generalisability", "item", "standard", "calibration"}) {
            room("statistics." + family, "statistics");
        }
        room("statistics.linear");
        room("statistics.marker", "statistics", "statistics.linear");

        room("scoring.text");
        room("scoring.words", "domain.rubric", "domain.situation", "scoring.text");
        room("scoring.mark", "domain.rubric");
        room("scoring.reading", "domain.okr", "domain.rubric", "domain.situation", "scoring.text", "scoring.words");
        room("scoring.doubt", "domain.rubric", "scoring.reading", "scoring.text");
        room("scoring.level", with(LINE, "scoring.doubt", "scoring.mark", "scoring.reading"));
        room("scoring.check", with(LINE, "scoring.reading"));
        room("scoring.pattern", with(LINE, "scoring.reading"));
        room("scoring.set", with(DOMAIN, "scoring.mark", "scoring.reading", "scoring.text", "scoring.words"));
        room("scoring.critique", with(DOMAIN, "scoring.mark", "scoring.text", "scoring.words"));
        room("scoring.idea", "domain.rubric", "scoring.text", "scoring.words");
        room(
                "scoring.answer",
                "domain.rubric",
                "domain.situation",
                "domain.task",
                "scoring.idea",
                "scoring.mark",
                "scoring.text",
                "scoring.words");
        room("scoring.judgement", with(DOMAIN, "scoring.mark", "scoring.text", "scoring.words"));
        room("scoring.priority", with(DOMAIN, "scoring.judgement", "scoring.mark"));
        room("scoring.conversation", with(DOMAIN, "scoring.answer", "scoring.judgement", "scoring.mark"));
        room("scoring.diagnosis", with(DOMAIN, "scoring.answer", "scoring.judgement", "scoring.mark"));
        room("scoring.reset", with(DOMAIN, "scoring.answer", "scoring.judgement", "scoring.mark"));
        room("scoring", with(DOMAIN, within("scoring.")));

        room("verdict", with(DOMAIN, "statistics"));
        room("accuracy", "domain.rubric", "statistics", "statistics.agreement", "statistics.calibration");
        room("marking", "domain.assessment", "domain.marking", "domain.rubric", "domain.task");
        room(
                "marking.figures",
                with(
                        DOMAIN,
                        "domain.marking",
                        "marking",
                        "statistics",
                        "statistics.agreement",
                        "statistics.item",
                        "statistics.marker"));
        room("capability", with(DOMAIN, "domain.record", "verdict"));
        room("doctor", with(DOMAIN, "decide.need", "scoring"));
        room("decide.need", DOMAIN);
        room("decide.vet", DOMAIN);

        room("decide.cadence");
        room("crypto");
        room("own.paste", "domain.okr");
        room("own.redact", "domain.okr", "domain.rubric", "scoring.reading", "scoring.text", "scoring.words");
        room("standard", with(DOMAIN, "statistics", "statistics.standard", "verdict"));
        room("service.travel", "crypto", "domain.assessment", "domain.rubric");
        room(
                "service",
                with(DOMAIN, "doctor", "own.paste", "own.redact", "scoring", "service.travel", "standard", "verdict"));
        room("service.decide", with(DOMAIN, "decide.need", "service", "verdict"));
        room("service.decide.cadence", "decide.cadence", "domain.rubric", "service");
        room("service.decide.vet", with(DOMAIN, "decide.vet", "service"));
        room("service.decide.vet.draft", "decide.vet", "domain.assessment", "domain.rubric");
        room("service.trainer", "domain.marking", "domain.rubric", "service");
        room("service.records.people", "crypto", "domain.record", "domain.rubric", "service", "service.records");
        room("service.records.export", "domain.record", "domain.rubric", "service", "service.records");
        room(
                "service.records.desk",
                "service",
                "service.records",
                "service.records.export",
                "service.records.people",
                "service.records.receive",
                "service.records.verify");
        room(
                "service.records.receive",
                "crypto",
                "domain.record",
                "domain.rubric",
                "service",
                "service.records",
                "service.records.verify");
        room("service.records.verify", "crypto", "domain.record", "domain.rubric", "service", "service.records");

        room(
                "service.marking",
                with(
                        DOMAIN,
                        "capability",
                        "crypto",
                        "domain.marking",
                        "domain.record",
                        "marking",
                        "marking.figures",
                        "scoring",
                        "service",
                        "service.records",
                        "service.records.desk",
                        "service.trainer",
                        "service.travel",
                        "statistics",
                        "statistics.agreement",
                        "statistics.marker",
                        "verdict"));

        room(
                "service.records",
                with(DOMAIN, "capability", "crypto", "domain.record", "service", "service.travel", "verdict"));

        room("content.finding", "domain.rubric", "service");
        room("content.tree", "content.finding", "service");
        room("content.shape", with(DOMAIN, "decide.need", "service", "content.finding", "content.tree"));
        room("content.keyless", with(DOMAIN, "content.finding", "content.tree", "content.shape"));
        room(
                "content.pack.task",
                with(
                        DOMAIN,
                        "decide.need",
                        "service",
                        "content.finding",
                        "content.need",
                        "content.tree",
                        "content.shape"));
        room(
                "content.pack",
                with(
                        DOMAIN,
                        "service",
                        "content.finding",
                        "content.tree",
                        "content.shape",
                        "content.keyless",
                        "content.pack.task"));
        room(
                "content.panel",
                with(
                        DOMAIN,
                        "service",
                        "service.travel",
                        "content.finding",
                        "content.tree",
                        "content.shape",
                        "content.pack"));
        room(
                "content.need",
                with(DOMAIN, "decide.need", "service", "content.finding", "content.tree", "content.shape"));
        room(
                "content",
                with(
                        with(
                                DOMAIN,
                                "decide.need",
                                "service",
                                "service.decide",
                                "service.travel",
                                "accuracy",
                                "statistics"),
                        "content.need",
                        "content.finding",
                        "content.tree",
                        "content.keyless",
                        "content.pack",
                        "content.panel"));
        room(
                "content.vetting",
                with(
                        DOMAIN,
                        "decide.vet",
                        "service",
                        "service.decide.vet",
                        "content.finding",
                        "content.tree",
                        "content.shape",
                        "content.pack"));
        room("exchange.json");
        room(
                "exchange.records",
                "domain.assessment",
                "domain.record",
                "domain.rubric",
                "exchange.json",
                "service",
                "service.records.receive");
        room("exchange.table", "domain.rubric", "service", "service.records", "service.records.people");
        room(
                "exchange",
                with(
                        DOMAIN,
                        "domain.marking",
                        "service",
                        "service.decide.cadence",
                        "decide.need",
                        "service.decide",
                        "service.trainer",
                        "standard",
                        "exchange.json"));
        room(
                "exchange.pack",
                "crypto",
                "domain.assessment",
                "domain.marking",
                "domain.rubric",
                "domain.task",
                "exchange.json",
                "service",
                "service.marking",
                "service.trainer",
                "service.travel");
        room("storage.disk", "domain.rubric", "service");
        room(
                "storage.journal",
                "crypto",
                "domain.assessment",
                "domain.rubric",
                "service",
                "service.travel",
                "storage.disk");
        room("storage.jdbc", "domain.rubric", "service");
        room("storage.h2", with(DOMAIN, "service", "service.trainer", "storage.disk", "storage.jdbc"));
        room(
                "storage.register",
                "domain.assessment",
                "domain.record",
                "domain.rubric",
                "crypto",
                "service",
                "service.records",
                "service.records.verify",
                "service.trainer",
                "service.travel",
                "storage.disk",
                "storage.jdbc",
                "storage.vault");
        room("storage.backup", "domain.rubric", "service", "storage.disk");
        room(
                "storage.vault",
                "crypto",
                "domain.assessment",
                "domain.marking",
                "domain.rubric",
                "service",
                "service.trainer",
                "storage.disk",
                "storage.h2",
                "storage.jdbc",
                "storage.journal");
        room(
                "storage",
                with(
                        with(
                                DOMAIN,
                                "service",
                                "service.decide.cadence",
                                "service.decide",
                                "service.decide.vet",
                                "service.records",
                                "service.trainer",
                                "service.travel",
                                "standard"),
                        within("storage.")));
        room("preferences", "service");

        room("i18n");
        room("task");
        room("wording", "domain.rubric", "i18n");
        room(
                "reading.overview",
                with(DOMAIN, "service", "statistics", "statistics.calibration", "verdict", "wording", "i18n"));
        room("reading.vetting", with(DOMAIN, "decide.vet", "wording", "i18n"));
        room("reading.piece", with(DOMAIN, "service", "accuracy", "statistics", "wording", "i18n"));
        room("reading.option", with(DOMAIN, "decide.need", "reading.need", "wording", "i18n"));
        room(
                "reading.task",
                with(
                        DOMAIN,
                        "decide.need",
                        "reading.piece",
                        "reading.option",
                        "service",
                        "verdict",
                        "wording",
                        "i18n"));
        room("reading.answer", with(DOMAIN, "reading.piece", "service", "wording", "i18n"));
        room(
                "reading",
                with(
                        DOMAIN,
                        "decide.need",
                        "reading.overview",
                        "reading.piece",
                        "reading.task",
                        "service",
                        "accuracy",
                        "wording",
                        "i18n"));
        room(
                "export.records",
                "domain.assessment",
                "domain.record",
                "domain.rubric",
                "exchange.json",
                "export.file",
                "i18n",
                "service.records",
                "service.records.export",
                "wording");
        room(
                "exchange.credential",
                "crypto",
                "domain.record",
                "domain.rubric",
                "exchange.json",
                "service.records",
                "service.records.verify");
        room(
                "exchange.verify",
                "crypto",
                "domain.rubric",
                "exchange.credential",
                "exchange.json",
                "export.file",
                "service",
                "service.records",
                "service.records.verify");
        String[] certified = {
            "crypto",
            "domain.assessment",
            "domain.record",
            "domain.rubric",
            "exchange.credential",
            "export",
            "export.file",
            "i18n",
            "service",
            "service.records",
            "service.records.export"
        };
        room("export.credential", with(certified, "service.records.verify", "wording"));
        room("export.certificate", with(certified, "export.credential"));
        room("export.xapi", with(certified, "export.credential"));
        room(
                "reading.verification",
                "domain.record",
                "domain.rubric",
                "service.records",
                "service.records.verify",
                "wording",
                "i18n");
        room("export.file", "crypto", "exchange.json", "service", "service.records");
        room("reading.marked", with(DOMAIN, "reading.piece", "service", "service.travel", "wording", "i18n"));
        room("export", with(with(DOMAIN, RESULT), "reading.marked", "service", "verdict", "wording", "i18n"));
        room("reading.cadence", "decide.cadence", "wording", "i18n");
        room("reading.need", "decide.need", "service.decide", "wording", "i18n");
        room("export.calendar", "decide.cadence", "export", "reading.cadence", "wording", "i18n");
        room("export.need", "decide.need", "export", "i18n", "reading.need", "service.decide");
        room("export.vetting", "decide.vet", "export", "i18n", "reading.vetting");
        room(
                "export.feedback",
                with(
                        DOMAIN,
                        "accuracy",
                        "decide.need",
                        "domain.marking",
                        "export",
                        "reading",
                        "reading.marked",
                        "scoring",
                        "service",
                        "service.marking",
                        "service.travel",
                        "verdict",
                        "wording",
                        "i18n"));
        room(
                "cli",
                with(
                        with(
                                DOMAIN,
                                "accuracy",
                                "decide.cadence",
                                "decide.need",
                                "decide.vet",
                                "doctor",
                                "domain.marking",
                                "domain.record",
                                "marking",
                                "marking.figures",
                                "scoring",
                                "service",
                                "service.decide.cadence",
                                "service.decide",
                                "service.decide.vet",
                                "service.marking",
                                "service.records",
                                "service.records.desk",
                                "service.records.export",
                                "service.records.people",
                                "service.records.receive",
                                "service.records.verify",
                                "service.trainer",
                                "service.travel",
                                "statistics"),
                        "export",
                        "export.calendar",
                        "export.feedback",
                        "export.need",
                        "export.vetting",
                        "reading",
                        "reading.answer",
                        "reading.cadence",
                        "reading.marked",
                        "reading.need",
                        "reading.verification",
                        "reading.vetting",
                        "statistics.agreement",
                        "statistics.calibration",
                        "statistics.marker",
                        "verdict",
                        "wording",
                        "i18n"));

        room("ui.common", "domain.rubric", "service", "wording", "i18n", "task");
        room("ui.exhibit", with(DOMAIN, SCREEN));
        room("ui.editor", with(DOMAIN, SCREEN));
        room("ui.editor.part", with(with(DOMAIN, SCREEN), "ui.editor"));
        for (String editor :
                new String[] {"write", "critique", "judge", "answer", "prioritise", "conversation", "diagnose", "reset"
                }) {
            room("ui.editor." + editor, with(with(DOMAIN, SCREEN), "ui.editor", "ui.editor.part"));
        }
        room("ui.saving", with(SCREEN, "domain.rubric", "service"));
        room("ui.find", SCREEN);
        room(
                "reading.debrief",
                with(
                        DOMAIN,
                        "domain.marking",
                        "marking.figures",
                        "own.redact",
                        "reading.answer",
                        "reading.piece",
                        "service.marking",
                        "statistics.item",
                        "wording",
                        "i18n"));
        room(
                "ui.moderation",
                with(
                        with(DOMAIN, SCREEN),
                        "domain.marking",
                        "export",
                        "export.feedback",
                        "marking",
                        "marking.figures",
                        "reading.answer",
                        "reading.piece",
                        "reading.debrief",
                        "service",
                        "service.marking",
                        "statistics",
                        "statistics.agreement",
                        "statistics.item",
                        "statistics.marker",
                        "ui.editor"));
        room(
                "ui.take",
                with(
                        with(DOMAIN, SCREEN),
                        "service",
                        "reading.answer",
                        "ui.exhibit",
                        "ui.editor",
                        "ui.find",
                        "ui.saving"));
        room("reading.growth", with(DOMAIN, "service", "verdict", "wording", "i18n"));
        room("ui.growth", with(with(DOMAIN, SCREEN), "reading.growth", "service"));
        room("ui.followup", with(with(DOMAIN, SCREEN), "service", "ui.editor", "ui.saving"));
        room("ui.piece", with(SCREEN, "reading.piece"));
        room(
                "ui.handover",
                with(
                        with(DOMAIN, SCREEN),
                        "export",
                        "reading.marked",
                        "service",
                        "service.travel",
                        "ui.piece",
                        "ui.saving"));
        room(
                "ui.awaiting",
                with(
                        with(DOMAIN, SCREEN),
                        "export",
                        "reading.answer",
                        "service",
                        "service.travel",
                        "ui.handover",
                        "ui.piece"));
        room(
                "ui.result",
                with(
                        with(with(DOMAIN, SCREEN), RESULT),
                        "service",
                        "accuracy",
                        "export",
                        "reading.answer",
                        "service.travel",
                        "ui.find",
                        "ui.handover",
                        "ui.piece",
                        "verdict"));
        room(
                "ui.own",
                with(
                        with(DOMAIN, SCREEN),
                        "own.paste",
                        "own.redact",
                        "service",
                        "reading.piece",
                        "ui.editor",
                        "ui.piece"));
        room(
                "ui.standard",
                with(
                        with(DOMAIN, SCREEN),
                        "service",
                        "standard",
                        "statistics",
                        "statistics.standard",
                        "ui.editor",
                        "ui.saving"));
        room("ui.desk", with(SCREEN, "service", "service.marking", "service.trainer"));
        String[] desk = {
            "domain.marking", "marking", "service", "service.marking", "service.trainer", "service.travel", "ui.desk"
        };
        room("ui.trainer", with(with(with(DOMAIN, SCREEN), desk), "export", "reading.marked", "ui.editor"));
        room(
                "ui.marking",
                with(with(with(DOMAIN, SCREEN), desk), "reading.answer", "reading.piece", "ui.exhibit", "ui.piece"));
        String[] records = {
            "domain.record",
            "service",
            "service.records",
            "service.records.desk",
            "service.records.export",
            "service.records.people"
        };
        room("ui.records", with(with(DOMAIN, SCREEN), records));
        for (String page : new String[] {"matrix", "entry", "role", "privacy"}) {
            room("ui.records." + page, with(with(with(DOMAIN, SCREEN), records), "ui.records"));
        }
        room("ui.records.export", with(with(with(DOMAIN, SCREEN), records), "export", "ui.records"));
        String[] verifying = {"export", "reading.verification", "service.records.verify", "ui.records"};
        room("ui.records.verify", with(with(with(DOMAIN, SCREEN), records), verifying));
        room(
                "ui.records.receive",
                with(with(with(DOMAIN, SCREEN), records), "service.records.receive", "ui.records", "ui.records.entry"));
        for (String page : new String[] {"person", "sitting", "people"}) {
            room("ui.records." + page, with(with(with(DOMAIN, SCREEN), records), "ui.records", "ui.records.entry"));
        }
        room(
                "ui.decide.cadence",
                with(
                        SCREEN,
                        "decide.cadence",
                        "domain.rubric",
                        "export",
                        "export.calendar",
                        "reading.cadence",
                        "service",
                        "service.decide.cadence",
                        "ui.editor",
                        "ui.saving"));
        room(
                "ui.decide.need",
                with(
                        SCREEN,
                        "decide.need",
                        "domain.rubric",
                        "export",
                        "export.need",
                        "reading.need",
                        "service",
                        "service.decide",
                        "ui.editor",
                        "ui.saving"));
        room(
                "ui.decide.vet",
                with(
                        SCREEN,
                        "decide.vet",
                        "domain.assessment",
                        "domain.rubric",
                        "export",
                        "export.vetting",
                        "reading.vetting",
                        "service",
                        "service.decide.vet",
                        "service.decide.vet.draft",
                        "ui.saving"));
        room("ui.decide", with(SCREEN, "decide.need", "domain.rubric", "service", "service.decide", "ui.decide.need"));
        room(
                "ui.shell",
                with(
                        with(DOMAIN, SCREEN),
                        "decide.cadence",
                        "domain.marking",
                        "domain.record",
                        "service",
                        "service.records",
                        "accuracy",
                        "statistics"));
        room("ui.samples", with(SCREEN, "service"));
        room("ui.welcome", with(SCREEN, "service", "ui.samples"));
        room("ui.packs", with(with(DOMAIN, SCREEN), "service", "service.travel"));
        room("ui.home", with(with(DOMAIN, SCREEN), "service", "service.travel", "ui.handover", "ui.packs"));
        room("ui.settings", with(with(DOMAIN, SCREEN), "service", "ui.samples"));
        room("ui.library", with(with(DOMAIN, SCREEN), "doctor", "service", "ui.packs"));
        room("bootstrap", "*");
    }

    private Rooms() {}

    private static void room(String name, String... mayKnow) {
        if (ALLOWED.put(name, new TreeSet<>(Arrays.asList(mayKnow))) != null) {
            throw new IllegalStateException("Stated twice: " + name);
        }
    }

    private static String[] with(String[] some, String... more) {
        String[] all = Arrays.copyOf(some, some.length + more.length);
        System.arraycopy(more, 0, all, some.length, more.length);
        return all;
    }

    /** The rooms declared so far that lie inside another. */
    private static String[] within(String outer) {
        return ALLOWED.keySet().stream().filter(room -> room.startsWith(outer)).toArray(String[]::new);
    }

    static boolean mayKnow(String room, String other) {
        return room.equals(other)
                || ALLOWED.get(room).contains(other)
                || ALLOWED.get(room).contains("*");
    }

    static boolean isOurs(String packageName) {
        return packageName.equals(ROOT) || packageName.startsWith(ROOT + ".");
    }

    static String shortName(String packageName) {
        return packageName.equals(ROOT) ? "" : packageName.substring(ROOT.length() + 1);
    }

    static String fullName(String room) {
        return room.isEmpty() ? ROOT : ROOT + "." + room;
    }
}
