package org.intreccio.graph;

/** Is told, on the thread of the work, that a writing transaction has ended there: what was remembered of the graph may be old. */
public interface WriteListener {

    void written();
}
