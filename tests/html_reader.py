"""Reads the view as a browser would, strictly: an element that is not closed in its place is an error."""

from html.parser import HTMLParser

VOID = {"meta", "input", "line"}


class Reader(HTMLParser):
    """Checks that elements nest, and collects tags, ids and the words of the text."""

    def __init__(self, html):
        super().__init__()
        self.open, self.tags, self.ids, self.paragraphs = [], [], [], []
        self.feed(html)
        self.close()
        assert not self.open

    def handle_starttag(self, tag, attrs):
        self.tags.append((tag, dict(attrs)))
        self.ids += [value for name, value in attrs if name == "id"]
        if tag not in VOID:
            self.open.append(tag)
        if tag in {"p", "h1"} and "article" in self.open:
            self.paragraphs.append("")

    def handle_startendtag(self, tag, attrs):
        self.tags.append((tag, dict(attrs)))

    def handle_endtag(self, tag):
        assert self.open.pop() == tag

    def handle_data(self, data):
        if "article" in self.open:
            self.paragraphs[-1] += data
