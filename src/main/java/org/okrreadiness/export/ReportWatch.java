package org.okrreadiness.export;

/** Is told how far a report is. May throw, which stops the work; nothing has been written by then. */
@FunctionalInterface
public interface ReportWatch {

    /** Nobody watches. */
    ReportWatch NONE = (page, pages) -> {};

    /**
     * @param page the page that is drawn, from 1; 0 while the text is laid out
     * @param pages how many there are; 0 while nobody knows
     */
    void at(int page, int pages);
}
