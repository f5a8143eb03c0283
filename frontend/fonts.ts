/** The two typefaces, bundled: a humanist sans for reading and working, a soft serif for titles. */
import '@fontsource-variable/figtree/wght.css';
import '@fontsource-variable/figtree/wght-italic.css';
import '@fontsource-variable/fraunces/soft.css';
