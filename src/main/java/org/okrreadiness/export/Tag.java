package org.okrreadiness.export;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * An element of a document that is printed. The tree is built as nodes and not as text, so whatever a person wrote stays words: nothing
 * in it can become markup.
 */
public final class Tag {

    private static final String XHTML = "http://www.w3.org/1999/xhtml";

    private final Element element;

    private Tag(Element element) {
        this.element = element;
    }

    /** The root of a new document. */
    public static Tag html() {
        try {
            Document document =
                    DocumentBuilderFactory.newInstance().newDocumentBuilder().newDocument();
            Element root = document.createElementNS(XHTML, "html");
            document.appendChild(root);
            return new Tag(root);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    public Document document() {
        return element.getOwnerDocument();
    }

    /** Adds an element and returns it. */
    public Tag in(String name) {
        Element child = document().createElementNS(XHTML, name);
        element.appendChild(child);
        return new Tag(child);
    }

    /** Adds an element of a class and returns it. */
    public Tag in(String name, String styleClass) {
        return in(name).with("class", styleClass);
    }

    /** Adds an element with words in it and returns this one; adds nothing for blank words. */
    public Tag put(String name, String styleClass, String words) {
        if (!words.isBlank()) {
            in(name, styleClass).words(words);
        }
        return this;
    }

    /** Adds words to this element. */
    public Tag words(String words) {
        String printable = PrintableText.of(words);
        if (!printable.isEmpty()) {
            element.appendChild(document().createTextNode(printable));
        }
        return this;
    }

    /** The style sheet and nothing else: it is no words of a person's. */
    public Tag style(String rules) {
        element.appendChild(document().createTextNode(rules));
        return this;
    }

    public Tag with(String attribute, String value) {
        element.setAttribute(attribute, PrintableText.of(value));
        return this;
    }
}
