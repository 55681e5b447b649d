package org.hearsay.extract;

/** Pages that we wrote, laid out as news sites lay theirs out. */
final class Pages {
  static final String BODY =
      """
      <p>HARBOUR CITY (Reuters) &mdash; The navy launched its third frigate on Monday, the ministry of \
      defence said in a statement, and ordered two more ships of the same class for next year.</p>
      <p>&ldquo;The yard has delivered on time,&rdquo; the minister, Ada Lind, told reporters, adding \
      that at least 1,200 workers had been hired since the spring.</p>
      <h2>What the yard builds</h2>
      <ul><li>Three frigates, of which the last was launched on Monday</li>
      <li>Two tankers, which the fleet has ordered for the northern base</li></ul>
      <blockquote><p>We will not say where the engines come from, said a spokesman for the \
      yard, who asked not to be named because of the contract.</p></blockquote>
      <p>Analysts at the institute of naval studies doubted the figure, saying that the yard&#39;s \
      halls hold no more than 900 people, according to photographs taken from space in October.</p>
      """;

  private Pages() {}

  static String article() {
    return """
        <!DOCTYPE html><html lang="en-GB"><head>
        <title>Navy launches third frigate | Harbour Post</title>
        <meta property="og:title" content="Navy launches third frigate">
        <meta property="og:site_name" content="Harbour Post">
        <link rel="canonical" href="https://harbour.example/2024/11/15/frigate">
        <script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle",
        "headline":"Navy launches third frigate","datePublished":"2024-11-15T09:10:00+01:00",
        "author":[{"@type":"Person","name":"Mia Voss"}],
        "publisher":{"@type":"Organization","name":"Harbour Post"}}</script></head><body>
        <header><nav class="menu"><ul><li><a href="/">Home</a></li><li><a href="/w">World</a></li>
        <li><a href="/s">Sport</a></li></ul></nav></header>
        <main><article class="story"><h1>Navy launches third frigate</h1>
        <div class="byline">By Mia Voss</div><div class="share-bar"><a href="#">Share</a>
        <a href="#">Tweet</a></div>
        <figure><img src="f.jpg"><figcaption>The frigate leaves its dock. Photo: Harbour Post</figcaption>
        </figure><div class="article-body">
        """
        + BODY
        + """
        </div><div class="related"><h3>Related</h3><ul><li><a href="/a">Older ships go to scrap</a></li>
        <li><a href="/b">The price of steel rises again</a></li></ul></div></article>
        <section class="comments"><h3>Comments</h3><p>First! Great ship, lovely photograph, well done
        everybody at the yard.</p></section></main>
        <aside class="newsletter"><p>Sign up for our newsletter and never miss a story.</p></aside>
        <footer><p>© 2024 Harbour Post. All rights reserved.</p></footer></body></html>
        """;
  }
}
