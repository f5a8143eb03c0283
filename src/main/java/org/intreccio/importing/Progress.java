package org.intreccio.importing;

/** Hears how an import goes on, after each batch; must be quick. What it throws interrupts the import, to be resumed later. */
@FunctionalInterface
public interface Progress {

    Progress SILENT = report -> {};

    void moved(ImportProgress report);
}
