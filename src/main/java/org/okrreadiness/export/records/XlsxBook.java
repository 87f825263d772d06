package org.okrreadiness.export.records;

import com.github.rzymek.opczip.OpcOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;

/**
 * The container of a workbook (ECMA-376) whose sheets are written one after the other.
 *
 * <p>Own, because a library that keeps a sheet's cells as objects takes longer for them than reading the records takes, and because text
 * is to stand in its cell and not in a table of all texts, which would grow with the file.
 */
final class XlsxBook {

    static final String XML_HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String TYPES = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    private final OpcOutputStream zip;
    private final List<String> sheets = new ArrayList<>();

    /** @param out not closed by this */
    XlsxBook(OutputStream out) {
        this.zip = new OpcOutputStream(out);
        // What cannot be pressed together, ids and signatures, stays as long at any level; the rest shrinks to a tenth
        // at the lowest.
        zip.setLevel(Deflater.BEST_SPEED);
    }

    /** Begins a sheet; everything up to {@link #endSheet} is its XML. */
    OutputStream beginSheet(String name) throws IOException {
        sheets.add(name);
        zip.putNextEntry(new ZipEntry("xl/worksheets/sheet" + sheets.size() + ".xml"));
        return zip;
    }

    void endSheet() throws IOException {
        zip.closeEntry();
    }

    /** Writes what binds the sheets together. */
    void finish() throws IOException {
        part("xl/styles.xml", XlsxStyles.XML);
        part("xl/workbook.xml", workbook());
        part("xl/_rels/workbook.xml.rels", workbookRelations());
        part(
                "_rels/.rels",
                XML_HEAD + "<Relationships xmlns=\"" + RELATIONS + "\"><Relationship Id=\"rId1\" Type=\"" + OFFICE
                        + "/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
        part("[Content_Types].xml", contentTypes());
        zip.finish();
    }

    private void part(String name, String xml) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(xml.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private String workbook() {
        StringBuilder xml = new StringBuilder(XML_HEAD);
        xml.append("<workbook xmlns=\"")
                .append(MAIN)
                .append("\" xmlns:r=\"")
                .append(OFFICE)
                .append("\"><sheets>");
        for (int i = 1; i <= sheets.size(); i++) {
            String name = XlsxText.escaped(sheets.get(i - 1)).replace("\"", "&quot;");
            xml.append(String.format("<sheet name=\"%s\" sheetId=\"%d\" r:id=\"rId%d\"/>", name, i, i));
        }
        return xml.append("</sheets></workbook>").toString();
    }

    private String workbookRelations() {
        StringBuilder xml = new StringBuilder(XML_HEAD + "<Relationships xmlns=\"" + RELATIONS + "\">");
        for (int i = 1; i <= sheets.size(); i++) {
            relation(xml, i, "worksheet", "worksheets/sheet" + i + ".xml");
        }
        relation(xml, sheets.size() + 1, "styles", "styles.xml");
        return xml.append("</Relationships>").toString();
    }

    private static void relation(StringBuilder xml, int number, String type, String target) {
        xml.append(String.format(
                "<Relationship Id=\"rId%d\" Type=\"%s/%s\" Target=\"%s\"/>", number, OFFICE, type, target));
    }

    private String contentTypes() {
        StringBuilder xml = new StringBuilder(XML_HEAD)
                .append("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">")
                .append("<Default Extension=\"rels\"")
                .append(" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>")
                .append("<Default Extension=\"xml\" ContentType=\"application/xml\"/>");
        type(xml, "/xl/workbook.xml", "sheet.main+xml");
        type(xml, "/xl/styles.xml", "styles+xml");
        for (int i = 1; i <= sheets.size(); i++) {
            type(xml, "/xl/worksheets/sheet" + i + ".xml", "worksheet+xml");
        }
        return xml.append("</Types>").toString();
    }

    private static void type(StringBuilder xml, String part, String type) {
        xml.append(String.format("<Override PartName=\"%s\" ContentType=\"%s%s\"/>", part, TYPES, type));
    }
}
