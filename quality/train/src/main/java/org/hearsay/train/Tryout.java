package org.hearsay.train;
import java.io.*; import java.nio.*; import java.nio.file.*; import java.util.*;
import org.hearsay.encoder.*; import org.hearsay.encoder.tagging.*;
public final class Tryout { public static void main(String[] a) throws Exception {
  var tok=new Tokenizer(Vocabulary.english()); List<Example> dev=new Corpora(tok).polnear(Path.of(a[1]));
  int longest=Integer.getInteger("longest",160);
  float[] cw=new float[Chain.WEIGHTS], lw=new float[Linker.WEIGHTS];
  Path cache=Path.of(a[2]+".heads");
  if(!Files.exists(cache)) try(var e=new Encoder(Files.readAllBytes(Path.of(a[0])),1); var out=new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(cache),1<<20))){
    for(String n:List.of(SpanReader.CHAIN,SpanReader.LINKER)) out.write(Base64.getDecoder().decode(e.notes().get(n)));
    for(Example x:dev) for(Window w:Windows.of(x.tokens(),longest)){ Encoded c=e.heads(x.tokens(),List.of(w)); ByteBuffer bb=ByteBuffer.allocate(c.heads().length*4); bb.asFloatBuffer().put(c.heads()); out.write(bb.array()); } }
  try(var in=new DataInputStream(new BufferedInputStream(Files.newInputStream(cache),1<<20))){
    for(int i=0;i<cw.length;i++)cw[i]=in.readFloat(); for(int i=0;i<lw.length;i++)lw[i]=in.readFloat();
    Map<String,List<Readings.Read>> outs=new LinkedHashMap<>(); String[] prices=a[3].split(",");
    for(String p:prices) outs.put(p,new ArrayList<>());
    for(Example x:dev){ Map<String,List<Linked>> got=new HashMap<>(); for(String p:prices) got.put(p,new ArrayList<>());
      for(Window w:Windows.of(x.tokens(),longest)){ int n=w.pieces(x.tokens())*Trainer.OUTPUTS; byte[] by=in.readNBytes(n*4); float[] v=new float[n]; ByteBuffer.wrap(by).asFloatBuffer().get(v);
        Rows r=new Rows(x.tokens(),w,v,0,Trainer.OUTPUTS); for(String p:prices) got.get(p).addAll(decoder(cw,lw,Double.parseDouble(p)).read(r)); }
      for(String p:prices) outs.get(p).add(new Readings.Read(x,got.get(p))); }
    for(String p:prices) Readings.write(Path.of(a[2]+"-"+p+".jsonl"),outs.get(p)); } }
  static Map<Double,SpanDecoder> made=new HashMap<>();
  static SpanDecoder decoder(float[] c,float[] l,double p){ return made.computeIfAbsent(p,q->new SpanDecoder(new Chain(c),new Linker(l),q)); } }
