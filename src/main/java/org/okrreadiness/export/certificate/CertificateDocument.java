package org.okrreadiness.export.certificate;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.okrreadiness.domain.record.CapabilityRecord;
import org.okrreadiness.export.Letters;
import org.okrreadiness.export.Paper;
import org.okrreadiness.export.PdfPrinter;
import org.okrreadiness.export.Tag;
import org.okrreadiness.export.credential.RecordWords;
import org.okrreadiness.i18n.Messages;
import org.w3c.dom.Document;

/** A certificate as a page of XHTML: who showed what, how it can be checked, then the record it rests on. */
final class CertificateDocument {

    private final Messages messages;
    private final RecordWords words;
    private final CertificateFacts facts;
    private final Tag html = Tag.html().with("lang", "en-GB");

    CertificateDocument(Messages messages, CertificateFacts facts) {
        this.messages = messages;
        this.words = new RecordWords(messages);
        this.facts = facts;
    }

    Document on(Paper paper) {
        head(paper);
        Tag body = html.in("body");
        running(body);
        Tag block = body.in("div", "title-block");
        title(block);
        shown(body);
        body.put("p", "purpose", words.purpose());
        check(body.in("div", "check"));
        new RecordPart(messages, facts).into(body.in("div", "record"));
        if (!Letters.coverAll(html.document())) {
            block.put("p", "explain", messages.get("certificate.no-shape"));
        }
        return html.document();
    }

    private void head(Paper paper) {
        Tag head = html.in("head");
        head.in("title").words(messages.get("certificate.title", facts.name()));
        head.in("meta").with("name", "author").with("content", facts.issuer().name());
        head.in("meta").with("name", "subject").with("content", words.purpose());
        head.in("style").style("@page { size: " + paper.size() + " }\n" + rules());
        Tag outline = head.in("bookmarks");
        outline.in("bookmark").with("name", messages.get("certificate.kind")).with("href", "#certificate");
        outline.in("bookmark").with("name", messages.get("certificate.record")).with("href", "#record");
    }

    private void running(Tag body) {
        body.in("div", "run-foot")
                .words(messages.get(
                        "certificate.foot", facts.name(), facts.issuer().name(), facts.issuedOn()));
        Tag page = body.in("div", "run-page");
        // The numbers are known only when the pages are: the style sheet counts them in the gaps.
        String[] around = messages.get("report.page", "\n", "\n").split("\n", -1);
        page.words(around[0]).in("span", "page-number");
        page.words(around[1]).in("span", "page-count");
        page.words(around[2]);
    }

    private void title(Tag block) {
        block.put("p", "kind", messages.get("certificate.kind"));
        block.in("h1").with("id", "certificate").in("bdi").words(facts.name());
        block.put(
                "p",
                "sentence",
                messages.get("certificate.sentence", facts.issuer().name()));
    }

    private void shown(Tag body) {
        Tag table = body.in("table", "shown");
        Tag head = table.in("thead").in("tr");
        for (String column : new String[] {"competency", "level", "evidence", "on", "until"}) {
            head.in("th")
                    .with("scope", "col")
                    .with("class", "of-" + column)
                    .words(messages.get("certificate.column." + column));
        }
        Tag rows = table.in("tbody");
        facts.records().forEach(record -> row(rows.in("tr"), record));
    }

    private void row(Tag row, CapabilityRecord record) {
        boolean holds = record.validity().holdsOn(facts.today());
        row.in("th").with("scope", "row").words(words.competency(record.competency()));
        level(row.in("td"), record);
        row.put("td", "", words.strengthAndConditions(record));
        row.put("td", "day", CertificateFacts.day(record.validity().achievedOn()));
        String end = CertificateFacts.day(record.validity().expiresOn());
        row.put("td", holds ? "day" : "day gone", holds ? end : messages.get("certificate.expired", end));
    }

    private void level(Tag cell, CapabilityRecord record) {
        cell.put("b", "", words.level(record.level()));
        words.band(record).ifPresent(band -> cell.words(", ").put("span", "band-words", band));
    }

    private void check(Tag block) {
        block.put("h2", "", messages.get("certificate.check"));
        int number = 1;
        for (String code : facts.codes()) {
            Tag row = block.in("table").in("tbody").in("tr");
            row.in("td", "code")
                    .in("img", "code")
                    .with("src", PdfPrinter.PICTURE + Base64.getEncoder().encodeToString(QrPicture.png(code)))
                    .with(
                            "alt",
                            messages.get(
                                    "certificate.code", number, facts.codes().size()));
            Tag beside = row.in("td");
            if (number++ == 1) {
                explain(beside);
            }
        }
    }

    private void explain(Tag beside) {
        beside.put("p", "", messages.get("certificate.check.how"));
        beside.put("p", "", messages.get("certificate.check.key", facts.issuer().name()));
        beside.put("p", "mono", facts.fingerprint());
        beside.put("p", "explain", messages.get("certificate.check.file"));
    }

    private static String rules() {
        try (InputStream in = CertificateDocument.class.getResourceAsStream("certificate.css")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
